import type { ErrorInfo } from "./events.ts";
import { cutName, cutPlaces, cutText, MESSAGE_LENGTH } from "./recorded-sizes.ts";
import { errorName, reprUpTo } from "./repr.ts";
import { tracebackOf } from "./traceback.ts";

/** Errors in one description, with all causes and members; and of those, members of one group. */
const MOST_ERRORS = 100;
const MOST_MEMBERS = 20;

/**
 * An error, or whatever else was thrown, as data for the record, with the awaits it came through and its causes. What is
 * long in it is cut, and a large group has its first members and the number of the others. Never throws, whatever the
 * error's own properties do.
 */
export function describeError(error: unknown): ErrorInfo {
  try {
    return cut(describe(error, new Set(), { errors: MOST_ERRORS, members: MOST_MEMBERS, text: MESSAGE_LENGTH }));
  } catch {
    return { name: "Error", message: "an error whose properties can't be read", traceback: [] };
  }
}

/** The same with all there is to it. */
export function describeInFull(error: unknown): ErrorInfo {
  return describe(error, new Set(), { errors: Infinity, members: Infinity, text: Infinity });
}

interface Room {
  /** How many errors may still be described, all in all. */
  errors: number;
  /** How many members of each group may be. */
  readonly members: number;
  /** Characters of what was thrown and is no error. */
  readonly text: number;
}

function describe(error: unknown, above: Set<unknown>, room: Room): ErrorInfo {
  room.errors--;
  if (!(error instanceof Error))
    return { name: "Error", message: `thrown: ${reprUpTo(error, room.text)}`, traceback: [] };
  const seen = new Set(above).add(error);
  const info: ErrorInfo = { name: errorName(error), message: String(error.message), traceback: tracebackOf(error) };
  if (error.cause instanceof Error && !seen.has(error.cause) && room.errors > 0) {
    info.cause = describe(error.cause, seen, room);
  }
  const { exceptions } = error as { exceptions?: unknown };
  if (!Array.isArray(exceptions)) return info;
  info.exceptions = [];
  for (const each of exceptions.slice(0, room.members)) {
    if (room.errors > 0) info.exceptions.push(describe(each, seen, room));
  }
  const more = exceptions.length - info.exceptions.length;
  return more > 0 ? { ...info, more } : info;
}

function cut({ name, message, traceback, cause, exceptions, ...rest }: ErrorInfo): ErrorInfo {
  return {
    name: cutName(name),
    message: cutText(message, MESSAGE_LENGTH),
    traceback: cutPlaces(traceback),
    ...(cause && { cause: cut(cause) }),
    ...(exceptions && { exceptions: exceptions.map(cut) }),
    ...rest,
  };
}
