import { describe, expect, test } from "vitest";
import { lessonsFolder, readCourse } from "../../../src/course/index.ts";
import { runInNode } from "../../../src/lanes/in-node.ts";
import type { RunEvent, RunRecord } from "../../../src/record/index.ts";

/** The first program starts the interpreter. */
const START_OF_PYTHON = 120_000;

describe.each(readCourse(lessonsFolder))("lesson $slug", ({ examples }) => {
  test.each(examples)(
    "$name has the same record in both languages",
    async ({ name, programs }) => {
      const inPython = storyOf(await runInNode(programs.python, { clock: "virtual" }));
      const inTypeScript = storyOf(await runInNode(programs.typescript, { clock: "virtual" }));
      const compared = BUILT_IN_ANOTHER_WAY.has(name) ? withoutCalls : (story: Story) => story;
      expect(compared(inPython)).toEqual(compared(inTypeScript));
    },
    START_OF_PYTHON,
  );
});

/** Where a block of Python's is a function in TypeScript, or a task of the loop's own closes a generator. */
const BUILT_IN_ANOTHER_WAY = new Set(["as-a-function", "several", "left-open"]);

/** All that happens, without what the languages have each in their own way: lines, spellings, addresses, lambdas. */
function storyOf({ events, outcome, elapsed }: RunRecord) {
  const happenings = events.filter(({ type }) => type !== "warned" && type !== "loop-closed").map(told);
  return { happenings, kind: outcome.kind, elapsed };
}

function told(event: RunEvent): object {
  const { time, type } = event;
  switch (event.type) {
    case "printed":
      return { time, type, task: event.task, job: event.job, text: event.text.replaceAll(/0x[0-9a-f]+/g, "0x…") };
    case "task-created":
      return {
        time,
        type,
        task: event.task,
        name: event.name,
        coroutine: plainCall(event.coroutine),
        args: event.args && plain(event.args),
        parent: event.parent,
      };
    case "task-suspended": {
      const stack = event.stack
        .map((place) => plainCall(place.function))
        .filter((name) => !name.includes("<anonymous>"));
      return { time, type, task: event.task, on: { ...event.on, text: plain(event.on.text) }, stack };
    }
    case "blocking":
      return { time, type, task: event.task, duration: event.duration };
    default:
      return {
        time,
        type,
        ...("task" in event ? { task: event.task } : {}),
        ...("job" in event ? { job: event.job } : {}),
      };
  }
}

type Story = ReturnType<typeof storyOf>;

/** Without the names of what is called. */
function withoutCalls({ happenings, ...rest }: Story): Story {
  return { ...rest, happenings: happenings.map((each) => ({ ...each, stack: null, coroutine: null })) };
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** Without what it is defined in, which Python says too: `fetch_all.<locals>.fetch`, `Connection.find`. */
function plainCall(name: string): string {
  return plain(name.split(".").at(-1)!);
}
