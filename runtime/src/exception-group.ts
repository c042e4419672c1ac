import { CancelledError } from "./cancelled-error.ts";
import { GeneratorExit, ValueError } from "./errors.ts";
import { formatException } from "./format-exception.ts";
import { repr, typeName } from "./repr.ts";
import { KeyboardInterrupt } from "./signals.ts";

/** Which exceptions to take: those of a class, of one of several classes, or those a function says yes to. */
export type Matcher = ErrorClass | readonly ErrorClass[] | ((exception: unknown) => boolean);

const WRONG_MATCHER = "expected an exception type, a tuple of exception types, or a callable (other than a class)";

type ErrorClass = abstract new (...args: never[]) => Error;

/** Several exceptions at once. Python's `BaseExceptionGroup`. */
export class BaseExceptionGroup extends Error {
  static {
    Object.defineProperty(this, "name", { value: "BaseExceptionGroup" });
    this.prototype.name = "BaseExceptionGroup";
  }

  /** The members, in order; some may be groups themselves. */
  readonly exceptions: readonly unknown[];

  /**
   * An {@link ExceptionGroup} when all members are ordinary exceptions, as in Python.
   * @param message the bare message; `toString()` adds the number of members
   * @throws ValueError without members; TypeError for anything but a text and an array
   */
  constructor(message: string, exceptions: readonly unknown[]) {
    super(message);
    if (typeof message !== "string") throw new TypeError(`argument 1 must be str, not ${typeName(message)}`);
    if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
    if (exceptions.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
    this.exceptions = [...exceptions];
    if (new.target === BaseExceptionGroup && !exceptions.some(isBaseException)) {
      return new ExceptionGroup(message, exceptions);
    }
  }

  /** A group with other members. `split` and `subgroup` make theirs with it: override it to have them of your class. */
  derive(exceptions: readonly unknown[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.message, exceptions);
  }

  /** The group reduced to the members that match, nested as they were; null when none does. */
  subgroup(matcher: Matcher): BaseExceptionGroup | null {
    return this.split(matcher)[0];
  }

  /** The members that match, and the rest, each as a group; null for an empty one. */
  split(matcher: Matcher): [matching: BaseExceptionGroup | null, rest: BaseExceptionGroup | null] {
    const matches = toPredicate(matcher);
    if (matches(this)) return [this, null];
    const matching: unknown[] = [];
    const rest: unknown[] = [];
    for (const exception of this.exceptions) {
      if (exception instanceof BaseExceptionGroup) {
        const [inside, outside] = exception.split(matches);
        if (inside !== null) matching.push(inside);
        if (outside !== null) rest.push(outside);
      } else (matches(exception) ? matching : rest).push(exception);
    }
    return [this.#deriveWithCause(matching), this.#deriveWithCause(rest)];
  }

  /** As Python's `str`: `unhandled errors in a TaskGroup (2 sub-exceptions)`, after the class's name. */
  override toString(): string {
    return `${this.name}: ${this.#text()}`;
  }

  /** The tree that Python prints of an exception group. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return formatException(this);
  }

  #text(): string {
    const count = this.exceptions.length;
    return `${this.message} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }

  #deriveWithCause(exceptions: unknown[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const group: unknown = this.derive(exceptions);
    if (!(group instanceof BaseExceptionGroup)) {
      throw new TypeError("derive must return an instance of BaseExceptionGroup");
    }
    if (this.cause !== undefined) group.cause = this.cause;
    return group;
  }
}

/** Several ordinary exceptions at once, such as those of a TaskGroup's tasks. Python's `ExceptionGroup`. */
export class ExceptionGroup extends BaseExceptionGroup {
  static {
    Object.defineProperty(this, "name", { value: "ExceptionGroup" });
    this.prototype.name = "ExceptionGroup";
  }

  /**
   * @param message the bare message; `toString()` adds the number of members
   * @throws ValueError without members; TypeError when a member is a CancelledError or another BaseException
   */
  constructor(message: string, exceptions: readonly unknown[]) {
    super(message, exceptions);
    if (!exceptions.some(isBaseException)) return;
    const kind = new.target === ExceptionGroup ? "an ExceptionGroup" : repr(new.target.name);
    throw new TypeError(`Cannot nest BaseExceptions in ${kind}`);
  }
}

/** What Python's `except Exception` does not catch. */
function isBaseException(exception: unknown): boolean {
  if (exception instanceof BaseExceptionGroup) return !(exception instanceof ExceptionGroup);
  return (
    exception instanceof CancelledError || exception instanceof GeneratorExit || exception instanceof KeyboardInterrupt
  );
}

function toPredicate(matcher: Matcher): (exception: unknown) => boolean {
  if (typeof matcher !== "function") {
    if (!Array.isArray(matcher)) throw new TypeError(WRONG_MATCHER);
    return (exception) => (matcher as ErrorClass[]).some((errorClass) => exception instanceof errorClass);
  }
  if (matcher === Error || matcher.prototype instanceof Error) {
    return (exception) => exception instanceof (matcher as ErrorClass);
  }
  return matcher as (exception: unknown) => boolean;
}
