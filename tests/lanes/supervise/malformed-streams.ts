import { Random } from "../../../src/conformance/random.ts";
import type { FromWorker } from "../../../src/lanes/supervise/protocol.ts";
import type { ErrorInfo, Place } from "asyncio";
import type { RunEvent } from "../../../src/record/index.ts";

const place: Place = { file: "/main.py", line: 3, function: "main" };
const error: ErrorInfo = {
  name: "ExceptionGroup",
  message: "two",
  traceback: [place],
  cause: { name: "ValueError", message: "no such city", traceback: [] },
  exceptions: [{ name: "TypeError", message: "", traceback: [place] }],
  more: 3,
};
const printed = { type: "printed", time: 0, task: 1, job: null, stream: "out", text: "hello", place } as const;

/** One of everything that can happen in a run, in an order in which it can. */
const EVENTS: RunEvent[] = [
  { ...printed, task: null },
  { type: "loop-opened", time: 0, clock: "virtual" },
  { type: "task-created", time: 0, task: 1, name: "Task-1", coroutine: "main", parent: null, place },
  { type: "task-started", time: 0, task: 1 },
  { ...printed, partial: true },
  { ...printed, stream: "error" },
  { type: "task-created", time: 0, task: 2, name: "Task-2", coroutine: "fetch", parent: 1, place: null },
  { type: "blocking", time: 0, duration: 1, task: 1, cause: "time.sleep", place },
  { type: "job-submitted", time: 1, job: 1, function: "work", executor: "thread", task: 1 },
  { type: "task-suspended", time: 1, task: 1, on: { kind: "gather", tasks: [2], text: "gather()" }, stack: [place] },
  { type: "job-started", time: 1, job: 1, worker: 0 },
  { type: "task-started", time: 1, task: 2 },
  { type: "cancel-requested", time: 1, task: 1, by: 2, message: "stop" },
  { type: "task-suspended", time: 1, task: 2, on: { kind: "sleep", until: 2, text: "sleep(1)" }, stack: [place] },
  { ...printed, time: 2, job: 1, task: 1 },
  { type: "job-finished", time: 2, job: 1, error },
  { type: "task-ready", time: 2, task: 1 },
  { type: "task-resumed", time: 2, task: 1 },
  { type: "blocking", time: 2, duration: 0, task: 1, cause: "long step", place: null },
  { type: "warned", time: 2, category: "never-awaited", message: "never", place, task: 1, error },
  { type: "task-cancelled", time: 2, task: 1 },
  { type: "task-ready", time: 2, task: 2 },
  { type: "task-resumed", time: 2, task: 2 },
  { type: "task-failed", time: 2, task: 2, error },
  { type: "task-created", time: 2, task: 3, name: "Task-3", coroutine: "fetch", parent: null, place },
  { type: "task-started", time: 2, task: 3 },
  { type: "task-finished", time: 2, task: 3, result: "None" },
  { type: "loop-closed", time: 2 },
];

const MESSAGES: FromWorker[] = [
  { type: "pong" },
  ...EVENTS.map((event): FromWorker => ({ type: "events", events: [event] })),
  { type: "planned", line: { ...printed, job: 1, text: "ahead" } },
  { type: "skipped", skipped: { events: 4, lines: 2, time: 3, silence: 1 } },
  { type: "events", events: [{ ...printed, time: 4, task: 7 }] },
];

const ENDINGS: FromWorker[] = [
  { type: "ended", outcome: { kind: "finished" }, isAsNew: false },
  { type: "ended", outcome: { kind: "failed", error }, isAsNew: false },
  { type: "ended", outcome: { kind: "not-started", error, advice: "Look there." }, isAsNew: false },
  {
    type: "ended",
    outcome: { kind: "cut", limit: "deadlock", message: "Every task waits", advice: "Look there." },
    isAsNew: false,
  },
];

/** What stands where something else is expected. Each is made anew: what it is put into may change it. */
const ODD: (() => unknown)[] = [
  ...[null, undefined, true, NaN, Infinity, -1, 0.5, 2 ** 53, 1e308, "", "__proto__", "constructor"].map(
    (odd) => () => odd,
  ),
  () => "x".repeat(3_000),
  () => "line\n".repeat(40),
  () => "\u202e\u0000\ud800",
  () => 10n,
  () => new Date(NaN),
  () => new Map([["type", "printed"]]),
  () => [],
  () => ({}),
  () => JSON.parse(`{"__proto__": {"polluted": true}, "length": 4}`) as unknown,
  () => Array.from({ length: 200 }, () => place),
  () => nested(3_000),
  () => ({ ...error, exceptions: Array.from({ length: 200 }, () => error) }),
  () => EVENTS[2],
  () => ENDINGS[0],
];

/** A stream of messages in which something is wrong, or anything: the same for a number each time. */
export function malformedStream(seed: number): unknown[] {
  const random = new Random(seed);
  if (random.chance(0.05)) return Array.from({ length: 1 + random.below(8) }, () => random.pick(ODD)());
  const messages = structuredClone<unknown[]>([...MESSAGES, random.pick(ENDINGS)]);
  const changes = 1 + random.below(4);
  for (let change = 0; change < changes; change++) random.pick(CHANGES)(messages, random);
  return messages;
}

const CHANGES: ((messages: unknown[], random: Random) => void)[] = [
  (messages, random) => void messages.splice(random.below(messages.length), 1 + random.below(3)),
  (messages, random) => void messages.splice(random.below(messages.length), 0, messages[random.below(messages.length)]),
  (messages, random) => void messages.splice(random.below(messages.length), 0, random.pick(ODD)()),
  (messages, random) => {
    const [one, other] = [random.below(messages.length), random.below(messages.length)];
    [messages[one], messages[other]] = [messages[other], messages[one]];
  },
  ...Array.from({ length: 4 }, () => (messages: unknown[], random: Random) => changeInside(messages, random)),
];

/** Somewhere inside, however deep, one value becomes another, or is gone. */
function changeInside(messages: unknown[], random: Random): void {
  let owner: object = messages;
  for (;;) {
    const keys = Object.keys(owner);
    if (keys.length === 0) return;
    const key = random.pick(keys) as keyof typeof owner;
    const value: unknown = owner[key];
    if (typeof value === "object" && value !== null && random.chance(0.85)) {
      owner = value;
      continue;
    }
    if (random.chance(0.2)) Reflect.deleteProperty(owner, key);
    else
      Reflect.set(
        owner,
        key,
        typeof value === "number" && random.chance(0.5) ? value + random.below(9) - 4 : random.pick(ODD)(),
      );
    return;
  }
}

function nested(depth: number): object {
  let inner: object = {};
  for (let level = 0; level < depth; level++) inner = { ...error, cause: inner };
  return inner;
}
