import type { ErrorInfo } from "asyncio";
import type { Failure } from "./exercise.ts";
import type { Matcher } from "./matcher.ts";
import { errorText, lineOf } from "./words.ts";

/** The program comes to its end without an error leaving it. */
export function endsWell(): Matcher {
  return (run) => {
    if (run.outcome.kind !== "failed") return null;
    const { error } = run.outcome;
    return {
      seen: `The program ended with ${errorText(error)}.`,
      expected: "It comes to its end without an error.",
      hint: hintFor(error),
      at: endOf(error, run.elapsed),
    };
  };
}

/** The program ends with an error of this class, such as `ValueError`, and of this message if one is named. */
export function endsWith(name: string, message?: string): Matcher {
  const expected = `It ends with ${name}${message === undefined ? "" : `: ${message}`}.`;
  return (run) => {
    if (run.outcome.kind !== "failed") {
      return {
        seen: "The program came to its end without an error.",
        expected,
        hint: "Something catches the error, or nobody awaits what raises it.",
      };
    }
    const { error } = run.outcome;
    if (error.name === name && (message === undefined || error.message === message)) return null;
    return {
      seen: `The program ended with ${errorText(error)}.`,
      expected,
      hint: error.name === name ? "The class is right; compare the messages." : hintFor(error),
      at: endOf(error, run.elapsed),
    };
  };
}

function endOf(error: ErrorInfo, time: number): Failure["at"] {
  return { time, task: null, place: error.traceback.at(-1) ?? null };
}

/** What beginners' errors with asyncio mean; the messages are CPython's. */
const MEANINGS: [nameAndMessage: RegExp, hint: string][] = [
  [
    /cannot reuse already awaited coroutine/,
    "A coroutine object runs once. To run the body again, call the function again.",
  ],
  [
    /can't be awaited/,
    "Only awaitables can be awaited: a coroutine object, a task, a future. Is the call missing its parentheses, or the function its async?",
  ],
  [
    /a coroutine was expected|An asyncio.Future, a coroutine or an awaitable is required/,
    "It wants a coroutine object: the call fetch(), not the function fetch, and not what awaiting the call gave.",
  ],
  [
    /await wasn't used with future/,
    "A future or task was used as if it were its result, which is not there yet. Await it first.",
  ],
  [
    /Passing coroutines is forbidden/,
    "asyncio.wait takes tasks, not coroutine objects: make a task of each with createTask.",
  ],
  [
    /^CancelledError/,
    "Whoever awaits a cancelled task gets its CancelledError. Catch it there, or wait with asyncio.wait, which raises nothing.",
  ],
  [
    /'NoneType' object is not callable/,
    "A function's result stands where the function itself belongs: not toThread(work(5)), but toThread(work, 5).",
  ],
  [
    /unhashable type: 'list'/,
    "If gather raised it: it takes awaitables one by one. A star before the list hands them over so: gather(*all).",
  ],
  [
    /cannot be called from a running event loop/,
    "A loop is running already. Inside a coroutine, await instead of calling asyncio.run.",
  ],
  [/no (running|current) event loop/, "This needs a running loop: do it inside a coroutine that asyncio.run drives."],
];

function hintFor(error: ErrorInfo): string {
  const known = MEANINGS.find(([text]) => text.test(`${error.name}: ${error.message}`));
  if (known) return known[1];
  const raised = error.traceback.at(-1);
  return raised
    ? `Look at ${lineOf(raised)}: what does the error's message say about it?`
    : "Read the error's message: it names what is wrong.";
}
