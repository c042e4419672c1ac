import { errorName, repr } from "./repr.ts";

/** Of an error, what its headline is made of. */
interface Raised {
  name: string;
  message: string;
  exceptions?: readonly unknown[];
}

/** The last line of a traceback: what was raised. CPython's `traceback.format_exception_only`. */
export function headline({ name, message, exceptions }: Raised): string {
  const count = exceptions?.length;
  const text = count === undefined ? message : `${message} (${count} sub-exception${count === 1 ? "" : "s"})`;
  return text === "" ? name : `${name}: ${text}`;
}

/** The headline of an error, or of whatever else was thrown. */
export function headlineOf(error: unknown): string {
  if (!(error instanceof Error)) return `Error: thrown: ${repr(error)}`;
  const { exceptions } = error as { exceptions?: unknown };
  return headline({
    name: errorName(error),
    message: String(error.message),
    ...(Array.isArray(exceptions) && { exceptions }),
  });
}
