import { describe, expect, test } from "vitest";
import { lessonsFolder, readCourse } from "../../src/course/index.ts";
import { runInNode } from "../../src/lanes/in-node.ts";
import { LoopReplay } from "../../src/loop/loop-replay.ts";
import { waitingIn } from "../../src/loop/waiting.ts";
import { taskLabels, type RunRecord, type TaskRecord } from "../../src/record/index.ts";
import { runScript } from "../record/run-script.ts";

/** The first program starts the interpreter. */
const START_OF_PYTHON = 120_000;

const examples = readCourse(lessonsFolder).find(({ slug }) => slug === "event-loop")!.examples;
const recordOf = (name: string, language: "python" | "typescript") =>
  runInNode(examples.find((example) => example.name === name)!.programs[language], { clock: "virtual" });

/** Who runs, who is ready and who waits for what, whenever something is printed. */
function printedIn(run: RunRecord): string[] {
  const loop = new LoopReplay(run.events);
  const { full, wait } = taskLabels(run.tasks);
  return run.output.map(({ event, text }) => {
    const { running, ready, suspended } = loop.at(event);
    const waiting = [...suspended].map(([task, { on }]) => `${full(task)} for ${wait(on)}`);
    return `${text} | ${running === null ? "-" : full(running)} | ${ready.map(full).join()} | ${waiting.join()}`;
  });
}

describe.each(["python", "typescript"] as const)("in %s", (language) => {
  test(
    "tasks that yield control go to the end of the ready queue",
    async () => {
      const gathering = "main() for gather(2 awaitables)";
      expect(printedIn(await recordOf("turns", language)).slice(0, 3)).toEqual([
        `backup: step 1 | job("backup") | job("cleanup") | ${gathering}`,
        `cleanup: step 1 | job("cleanup") | job("backup") | ${gathering}`,
        `backup: step 2 | job("backup") | job("cleanup") | ${gathering}`,
      ]);
    },
    START_OF_PYTHON,
  );

  test.each(["turns", "back-of-the-queue", "race", "lock", "without-an-end"])(
    "whoever goes on in “%s” was the first in the queue",
    async (name) => {
      const { events } = await recordOf(name, language);
      const loop = new LoopReplay(events);
      const steps = events.flatMap((event, index) =>
        event.type === "task-started" || event.type === "task-resumed" ? [[event.task, index] as const] : [],
      );
      expect(steps.length).toBeGreaterThan(2);
      expect(steps.map(([, index]) => loop.at(index - 1).ready[0])).toEqual(steps.map(([task]) => task));
      expect(steps.map(([, index]) => loop.at(index).running)).toEqual(steps.map(([task]) => task));
    },
    START_OF_PYTHON,
  );

  test(
    "says who waits for a lock, and how long the one who has it sleeps",
    async () => {
      const run = await recordOf("lock", language);
      const waits = run.events.findIndex(
        ({ type, ...event }) => type === "task-suspended" && "on" in event && event.on.text === "Lock.acquire()",
      );
      const state = new LoopReplay(run.events).at(waits);
      const { sleepers, waiters } = waitingIn(state, 9, ({ text }) => text);
      expect(sleepers.first).toEqual([{ task: 2, since: 0, until: expect.any(Number) as number }]);
      expect(waiters.first.map(({ text, tasks }) => [text, tasks])).toContainEqual(["Lock.acquire()", [3]]);
    },
    START_OF_PYTHON,
  );
});

test("a blocking call holds the loop until it is over", () => {
  const { events } = runScript().opens().creates(1, "main").starts(1).blocks(1, 2).prints(1, "late").record();
  const loop = new LoopReplay(events);
  expect(events.map((_, event) => loop.at(event).blockedUntil)).toEqual([null, null, null, 2, null]);
  expect(loop.at(3).running).toBe(1);
});

test("in a loop that is closed nobody is left", () => {
  const run = runScript().opens().creates(1, "main").starts(1).creates(2, "child", { parent: 1 }).finishes(1).closes();
  const { events } = run.record();
  expect(new LoopReplay(events).at(events.length - 1)).toMatchObject({
    isOpen: false,
    running: null,
    ready: [],
    ended: 1,
  });
});

test.each<[string, Partial<TaskRecord>[], string[]]>([
  ["by its call", [{ args: '"Oslo", 3' }], ['ask("Oslo", 3)']],
  ["by the name that the program gave it", [{ name: "oslo", args: '"Oslo"' }], ["oslo"]],
  ["by its number where its arguments are not known", [{}], ["Task-1"]],
  [
    "with its number where another one is called alike",
    [{ args: "" }, { args: "" }],
    ["ask() (Task-1)", "ask() (Task-2)"],
  ],
  ["as a method or an inner function, by its own name", [{ coroutine: "main.<locals>.ask", args: "" }], ["ask()"]],
])("a task is called %s", (_, births, labels) => {
  const script = runScript().opens();
  births.forEach((birth, index) => script.creates(index + 1, "ask", birth as { args: string }));
  const { tasks } = script.record();
  const { full, wait } = taskLabels(tasks);
  expect(tasks.map(({ id }) => full(id))).toEqual(labels);
  expect(wait({ kind: "task", tasks: [1], text: "wait_for(Task-1, 5)" })).toBe(
    tasks[0]!.name === "oslo" ? "wait_for(Task-1, 5)" : `wait_for(${labels[0]}, 5)`,
  );
});

test("forwards, backwards and from anywhere a moment is the same, with thousands of tasks", () => {
  const script = runScript().opens().creates(1, "main").starts(1);
  for (let task = 2; task <= 2_000; task++) script.creates(task, "nap", { parent: 1 });
  script.sleeps(1, 9);
  for (let task = 2; task <= 2_000; task++) script.starts(task).sleeps(task, (task % 7) + 1);
  const { events } = script.record();
  const forwards = new LoopReplay(events);
  const states = events.map((_, event) => forwards.at(event));
  const other = new LoopReplay(events);
  for (const event of [events.length - 1, 0, 4_321, 4_320, 777, 5_000, -1, 12]) {
    expect(other.at(event)).toEqual(event < 0 ? new LoopReplay(events).at(-1) : states[event]);
  }
  const { sleepers } = waitingIn(states.at(-1)!, 3, ({ text }) => text);
  expect(sleepers).toEqual({
    count: 2_000,
    first: [7, 14, 21].map((task) => ({ task, since: 0, until: 1 })),
  });
});
