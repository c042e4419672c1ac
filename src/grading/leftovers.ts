import { leftBehind, neverAwaited, warningText, type RunRecord, type TaskRecord } from "../record/index.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { text, words, type Text } from "./text.ts";
import { counted, lineOf, MODULE, taskName } from "./words.ts";

/** Every coroutine object that the program makes is awaited, or made a task of. */
export function nothingUnawaited(): Matcher {
  return (run) => {
    const forgotten = neverAwaited(run);
    const [first] = forgotten;
    if (!first) return null;
    const { place, message } = first;
    const where = place && lineOf(run, place);
    const others = forgotten.length > 1 ? `, and ${counted(forgotten.length - 1, "more warning")} of this kind` : "";
    return {
      about: "never awaited",
      seen: text`${message}${where ? ` (made at ${where})` : ""}${others}.`,
      expected: text`Every coroutine object is awaited.`,
      hint: words(
        `The call${where ? ` at ${where}` : " of an async function"} only makes a coroutine object: its body never runs. ${
          place?.function === MODULE
            ? "Outside a coroutine nothing can await it: give it to `asyncio.run`."
            : "Await it."
        }`,
      ),
      isCertain: true,
      at: pointAt(first),
    };
  };
}

/** When the main coroutine ends, no task of its own is still going on. */
export function noTaskLeftBehind(): Matcher {
  return (run) => {
    const tasks = withoutAnswering(run, leftBehind(run));
    const [first] = tasks;
    if (!first) return null;
    const wait = first.spans.findLast(({ state }) => state === "suspended");
    const place = wait?.stack?.at(-1) ?? first.place;
    const waiting = wait?.on ? `, waiting for ${wait.on.text}${place ? ` at ${lineOf(run, place)}` : ""}` : "";
    const names = tasks.map(({ id }) => taskName(run, id));
    return {
      about: "left over",
      seen:
        names.length === 1
          ? text`${names.join()} was not done when the program ended${waiting}.`
          : text`${names.slice(0, -1).join(", ")} and ${names.slice(-1).join()} were not done when the program ended.`,
      expected: text`Every task is done before the main coroutine ends.`,
      ...hintFor(run, first),
      at: { time: first.ended ?? run.elapsed, task: first.id, place },
    };
  };
}

/** Tasks, but not those of a server that go on only because others of them are connected to it. */
function withoutAnswering({ connections }: RunRecord, tasks: TaskRecord[]): TaskRecord[] {
  const left = new Set(tasks.map(({ id }) => id));
  const answering = new Set(
    connections
      .filter(({ opener, handler }) => opener !== null && opener !== handler && left.has(opener))
      .map(({ handler }) => handler),
  );
  return tasks.filter(({ id }) => !answering.has(id));
}

/** Of a wait that names another end, `StreamReader.read() from 10.0.0.2:80`: that can still answer or hang up. */
const ANOTHER_END = / (?:from|to) \S+$/;

function hintFor(run: RunRecord, task: TaskRecord): { hint: Text; isCertain?: boolean } {
  const wait = task.spans.findLast(({ state }) => state === "suspended");
  const waitsForEver = wait?.on?.kind === "future" && !ANOTHER_END.test(wait.on.text);
  const asked = run.events.findIndex(
    (event) => event.type === "cancel-requested" && event.task === task.id && event.by !== null,
  );
  if (asked >= 0 && waitsForEver && wait.fromEvent > asked) {
    return {
      hint: text`It was asked to cancel, and something caught that. Code that catches a CancelledError should raise it again.`,
      isCertain: true,
    };
  }
  if (asked >= 0) {
    return {
      hint: words(
        "It was asked to cancel, and `cancel()` is only a request. Wait until all of them have really ended.",
      ),
      isCertain: true,
    };
  }
  if (waitsForEver) {
    return {
      hint: text`It waits for something that will never come, so to await it now would wait forever. Cancel it, and then await its end.`,
    };
  }
  return {
    hint: words(
      "Keep what `createTask` returns, and await it; if you no longer need it, cancel it first. `asyncio.run` cancels whatever is still running when the main coroutine ends.",
    ),
  };
}

/** The runtime warned of nothing at all. */
export function noWarnings(): Matcher {
  return (run) => {
    const [first] = run.warnings;
    if (!first) return null;
    return {
      about: "warnings",
      seen: text`A warning: ${warningText(first)}${first.place ? ` (${lineOf(run, first.place)})` : ""}.`,
      expected: text`No warning.`,
      hint: text`A warning names something that was started and then dropped: a coroutine, a task, an error.`,
      at: pointAt(first),
    };
  };
}
