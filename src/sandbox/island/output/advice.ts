import type { ErrorInfo } from "asyncio";
import { fileName } from "../../../record/index.ts";

/** What to try about an error that ended a program, in one sentence. */
export function adviceFor(error: ErrorInfo): string {
  const text = `${error.name}: ${error.message}`;
  const known = ADVICE.find(({ when }) => when.test(text));
  if (known) return known.advice;
  const place = error.traceback.at(-1);
  return place
    ? `Look at line ${place.line} of ${fileName(place.file)}: there it was raised, and nothing on the way out caught it.`
    : "Nothing on the way out caught it: put a try around the call that may fail.";
}

const ADVICE: { when: RegExp; advice: string }[] = [
  {
    when: /cannot reuse already awaited coroutine/,
    advice: "A coroutine object runs once: call the function again to get a new one.",
  },
  {
    when: /no running event loop/,
    advice: "Move the call into a coroutine that asyncio.run() drives: only there is a loop running.",
  },
  {
    when: /cannot be called from a running event loop/,
    advice: "A loop is running already: await the coroutine instead of giving it to asyncio.run().",
  },
  {
    when: /a coroutine was expected/,
    advice: "Call the async function: asyncio.run(main()) takes what the call gives, not the function.",
  },
  {
    when: /'coroutine'/,
    advice: "The call gave a coroutine object, not its result: is an await missing before it?",
  },
  {
    when: /is not awaitable|can't be awaited|object .* is not iterable/,
    advice: "Await a coroutine, a task or a future; a plain value needs no await, and a function must be called first.",
  },
  { when: /is not defined/, advice: "Check the spelling, or import the name: asyncio's functions are asyncio.name." },
  {
    when: /is not a function|is not callable/,
    advice:
      "Check the spelling: what stands before the parentheses is no function, or it is a coroutine not yet awaited.",
  },
  {
    when: /of (undefined|null)|'NoneType' object has no attribute/,
    advice: "What stands before the dot is not there yet: is an await missing where it comes from?",
  },
  {
    when: /^RecursionError|Maximum call stack/,
    advice: "A function calls itself and never stops: it needs a case in which it returns without another call.",
  },
  {
    when: /^(Base)?ExceptionGroup/,
    advice: "A group only holds what went wrong: look at the line of each error in it.",
  },
  {
    when: /^CancelledError/,
    advice: "A task that was cancelled raises this where it is awaited: catch it there if you cancel it on purpose.",
  },
];
