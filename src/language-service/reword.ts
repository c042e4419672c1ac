import { pythonSpelling } from "../record/spelling.ts";

const RETURN_TYPE_OF_ASYNC = 1064;
const UNKNOWN_NAME = new Set([2304, 2552]);

/** Names of Python's that have another one in TypeScript. */
const STAND_INS: Record<string, string> = {
  print: "console.log",
  None: "null",
  True: "true",
  False: "false",
  self: "this",
};

/** What stands for a name that is Python's; null when TypeScript's message is about something else. */
export function standInFor(code: number, name: string): string | null {
  return UNKNOWN_NAME.has(code) && Object.hasOwn(STAND_INS, name) ? STAND_INS[name]! : null;
}

/**
 * Puts a message of TypeScript's into the words of this course.
 *
 * @param code the message's number
 */
export function reword(code: number, message: string): string {
  if (code === RETURN_TYPE_OF_ASYNC) return message.startsWith("The return type") ? AS_A_PROMISE : message;
  const [, unknown = "", suggested = ""] = /'(\w+)'(?:.*Did you mean '(\w+)'\?)?/s.exec(message) ?? [];
  const standIn = standInFor(code, unknown);
  if (standIn !== null) return `Python's \`${unknown}\` is \`${standIn}\` in TypeScript.`;
  if (unknown.includes("_") && unknown === pythonSpelling(suggested)) {
    return `Python's \`${unknown}\` is spelled \`${suggested}\` here.`;
  }
  return inOurTerms(message);
}

/** An async function's type as it is meant here: TypeScript calls it a promise. */
export function inOurTerms(text: string): string {
  return text
    .replace(/\bPromise</g, "Coroutine<")
    .replace(/\bimport\("[^"]*\/asyncio\/[^"]*"\)/g, "asyncio")
    .replace(/ Do you need to .*$/s, "");
}

const AS_A_PROMISE =
  "TypeScript wants what an async function gives to be written as `Promise<…>`; in the sandbox that is a coroutine.";
