import { CancelledError } from "../cancelled-error.ts";
import type { Place } from "../events.ts";
import * as errors from "../errors.ts";
import { BaseExceptionGroup, ExceptionGroup } from "../exception-group.ts";
import { errorName, repr } from "../repr.ts";
import { framesOf, isOwnFrame } from "../stack-frames.ts";

/** An error on its way out of a worker: plain data. */
export interface SentError {
  /** The class's name. */
  name: string;
  message: string;
  /** The lines of the program it came through, innermost first. */
  places: Place[];
  /** What else the error carries, as far as it can be sent. */
  properties: Record<string, unknown>;
  cause?: SentError;
  exceptions?: SentError[];
}

/** Returns what a name means to the program; undefined when it means nothing. */
export type LookUp = (name: string) => unknown;

const OWN_FIELDS = new Set(["name", "message", "stack", "cause", "exceptions"]);

export function packError(error: unknown): SentError {
  if (!(error instanceof Error)) {
    return { name: "Error", message: `thrown: ${repr(error)}`, places: [], properties: {} };
  }
  const { cause, exceptions } = error as { cause?: unknown; exceptions?: unknown };
  const sent: SentError = {
    name: errorName(error),
    message: error.message,
    places: placesOf(error),
    properties: Object.fromEntries(Object.entries(error).filter(([name, value]) => isSendable(name, value))),
  };
  if (cause instanceof Error) sent.cause = packError(cause);
  if (Array.isArray(exceptions)) sent.exceptions = exceptions.map(packError);
  return sent;
}

/** The error again: of its class, when that is JavaScript's, the runtime's, or one `lookUp` finds. */
export function unpackError(sent: SentError, lookUp: LookUp): Error {
  const { name, message, places, properties, cause, exceptions } = sent;
  const error = new Error(message || undefined);
  const errorClass = classNamed(name, lookUp);
  if (errorClass === null) hide(error, "name", name);
  else Object.setPrototypeOf(error, errorClass.prototype as object);
  Object.assign(error, properties);
  hide(error, "stack", [`${name}: ${message}`, ...places.map(toFrame)].join("\n"));
  if (cause) hide(error, "cause", unpackError(cause, lookUp));
  if (exceptions) {
    Object.assign(error, { exceptions: exceptions.map((each) => unpackError(each, lookUp)) });
  }
  return error;
}

/** The error as it arrives where it is sent to. */
export function passError(error: unknown, lookUp: LookUp): Error {
  return unpackError(packError(error), lookUp);
}

const RUNTIME_CLASSES: Record<string, unknown> = { ...errors, CancelledError, BaseExceptionGroup, ExceptionGroup };

function classNamed(name: string, lookUp: LookUp): { prototype: unknown } | null {
  for (const found of [RUNTIME_CLASSES[name], lookUp(name), Reflect.get(globalThis, name)]) {
    if (found === Error) return Error;
    if (typeof found === "function" && found.prototype instanceof Error) return found;
  }
  return null;
}

/** Below the job's frames lie the runtime's own. */
function placesOf(error: Error): Place[] {
  const frames = framesOf(error);
  const end = frames.findIndex((frame) => frame.place !== null && isOwnFrame(frame));
  return frames
    .slice(0, end < 0 ? undefined : end)
    .map(({ place }) => place)
    .filter((place) => place !== null);
}

function toFrame({ file, line, function: name }: Place): string {
  return `    at ${name} (${file}:${line}:1)`;
}

function isSendable(name: string, value: unknown): boolean {
  if (OWN_FIELDS.has(name)) return false;
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

/** As the engine defines an error's own fields: not among those that are listed. */
function hide(error: Error, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, writable: true, configurable: true, enumerable: false });
}
