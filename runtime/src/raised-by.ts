/** What raising `exception` raises: a new error where it is a class. */
export function raisedBy(exception: unknown): unknown {
  return typeof exception === "function" ? Reflect.construct(exception, []) : exception;
}
