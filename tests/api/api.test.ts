import * as asyncio from "asyncio";
import { describe, expect, test } from "vitest";
import type { ApiEntry } from "../../src/api/api.ts";
import { addressOf, concepts } from "../../src/api/concepts.ts";
import { loadApi } from "../../src/api/load-api.ts";

/** A number that is a time or a duration by its name, taken or given. */
const TIME =
  /\b(delay|timeout|seconds|duration|when|time|until|deadline|due|slowCallbackDuration)(\??: [^,;)]*number| = \d)|\b(when|time|now|perfCounter|monotonic)\(\): number/;

const api = await loadApi();
const all = api.flatMap((entry) => [entry, ...entry.members]);

test("everything that the package exports is read", () => {
  expect(api.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(asyncio)));
});

test("every name is on one page", () => {
  const onPages = concepts.flatMap(({ names }) => names);
  expect(onPages.toSorted()).toEqual(api.map(({ name }) => name).toSorted());
});

test("a name that is on no page has no address", () => {
  expect(addressOf("Task.cancel")).toBe("/reference/tasks/#Task.cancel");
  expect(() => addressOf("nothing")).toThrow("“nothing” on no page");
});

test("a function is read with its signatures, its Python name and its doc comment", () => {
  expect(find("createTask")).toMatchObject({
    kind: "function",
    python: "asyncio.create_task",
    signatures: ["createTask<T>(coroutine: Awaitable<T>, options?: TaskOptions): Task<T>"],
    throws: expect.stringContaining("RuntimeError outside of a running loop") as string,
  });
  expect(find("sleep").signatures).toHaveLength(2);
  expect(find("sleep").parameters[0]).toEqual({ name: "delay", text: "in seconds" });
});

test("a constant that holds a function is shown as one", () => {
  expect(find("wait").signatures[0]).toMatch(/^wait<F extends Future>\(/);
});

test("a class is read with its own members, and names its base", () => {
  const task = find("Task");
  expect(task).toMatchObject({
    kind: "class",
    base: "Future",
    signatures: ["class Task<T = unknown> extends Future<T>"],
  });
  const members = task.members.map(({ name }) => name);
  expect(members).toContain("Task.uncancel");
  expect(members).not.toContain("Task.addDoneCallback");
  expect(task.members.find(({ name }) => name === "Task.getName")?.python).toBe("get_name");
});

test("what is internal stays so", () => {
  expect(find("Future").signatures).toEqual(["class Future<T = unknown>"]);
  expect(all.filter(({ name }) => /\._|\.#/.test(name))).toEqual([]);
});

test("a link in a doc comment leads to where the name is described", () => {
  expect(find("timeoutAt").summary).toContain("[`timeout`](/reference/timeouts/#timeout)");
});

describe("the doc comment of", () => {
  test.each(api)("$name has a summary", ({ summary }) => {
    expect(summary).not.toBe("");
  });

  // A property of a plain object can be clear by its name and type.
  const members = all.filter(({ kind, name }) => kind !== "property" || find(name.split(".")[0]!).kind === "class");

  test.each(members)("$name says what it is", ({ summary, parameters }) => {
    expect(summary || parameters[0]?.text).toBeTruthy();
  });

  const timed = all.filter(({ signatures }) => signatures.some((signature) => TIME.test(signature)));

  test.each(timed)("$name says that its times are in seconds", ({ name, summary, parameters }) => {
    // What is said of all events is said once.
    const texts = name.endsWith(".time")
      ? [find("LoopEvent").summary]
      : [summary, ...parameters.map(({ text }) => text)];
    expect(texts.join(" ")).toMatch(/\b(nano)?seconds?\b/);
  });
});

function find(name: string): ApiEntry {
  return api.find((entry) => entry.name === name)!;
}
