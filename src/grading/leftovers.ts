import { leftBehind, neverAwaited, warningText } from "../record/index.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { counted, lineOf, listed, taskName } from "./words.ts";

/** Every coroutine object that the program makes is awaited, or made a task of. */
export function nothingUnawaited(): Matcher {
  return (run) => {
    const forgotten = neverAwaited(run);
    const [first] = forgotten;
    if (!first) return null;
    const others = forgotten.length > 1 ? `, and ${counted(forgotten.length - 1, "more warning")} of this kind` : "";
    return {
      seen: `${first.message}${first.place ? ` (made at ${lineOf(first.place)})` : ""}${others}.`,
      expected: "Every coroutine object is awaited.",
      hint: first.place
        ? `The call at ${lineOf(first.place)} only makes a coroutine object: its body never runs. Await it.`
        : "A call of an async function only makes a coroutine object: its body never runs until it is awaited.",
      at: pointAt(first),
    };
  };
}

/** When the main coroutine ends, no task of its own is still going on. */
export function noTaskLeftBehind(): Matcher {
  return (run) => {
    const tasks = leftBehind(run);
    const [first] = tasks;
    if (!first) return null;
    const wait = first.spans.findLast(({ state }) => state === "suspended");
    const place = wait?.stack?.at(-1) ?? first.place;
    const waiting = wait?.on ? `, waiting for ${wait.on.text}${place ? ` at ${lineOf(place)}` : ""}` : "";
    return {
      seen:
        tasks.length === 1
          ? `${taskName(run, first.id)} was not done when the program ended${waiting}.`
          : `${listed(tasks.map(({ id }) => taskName(run, id)))} were not done when the program ended.`,
      expected: "Every task is done before the main coroutine ends.",
      hint: "Keep what createTask returns, and await it: asyncio.run cancels whatever still goes on when main ends.",
      at: { time: first.ended ?? run.elapsed, task: first.id, place },
    };
  };
}

/** The runtime warned of nothing at all. */
export function noWarnings(): Matcher {
  return (run) => {
    const [first] = run.warnings;
    if (!first) return null;
    return {
      seen: `A warning: ${warningText(first)}${first.place ? ` (${lineOf(first.place)})` : ""}.`,
      expected: "No warning.",
      hint: "A warning names something that was begun and given up: a coroutine, a task, an error.",
      at: pointAt(first),
    };
  };
}
