import { ContextVar, coroutine, createTask, currentTask, gather, sleep } from "asyncio";
import { expect, test } from "vitest";
import { runVirtual } from "./virtual.ts";

const setTo = coroutine(function* (variable: ContextVar<string>, value: string) {
  const token = variable.set(value);
  yield* sleep(1);
  const kept = variable.get();
  variable.reset(token);
  return [kept, variable.get()];
});

const readAfter = coroutine(function* (variable: ContextVar<string>, delay: number) {
  yield* sleep(delay);
  return variable.get();
});

test("a task that sets a variable changes nothing for its siblings, made before or after", async () => {
  const variable = new ContextVar<string>("variable", { default: "default" });
  const main = coroutine(function* () {
    const results = yield* gather(
      readAfter(variable, 0.5),
      setTo(variable, "a"),
      setTo(variable, "b"),
      readAfter(variable, 2),
    );
    return [results, variable.get()];
  });
  expect(await runVirtual(main())).toEqual([["default", ["a", "default"], ["b", "default"], "default"], "default"]);
});

test("a task made after a set sees it, one made before does not", async () => {
  const variable = new ContextVar<string>("variable", { default: "default" });
  const main = coroutine(function* () {
    const before = createTask(readAfter(variable, 1));
    variable.set("new");
    const after = createTask(readAfter(variable, 1));
    return yield* gather(before, after);
  });
  expect(await runVirtual(main())).toEqual(["default", "new"]);
});

test("getContext() is the task's own, and shows what the task sets later", async () => {
  const variable = new ContextVar<string>("variable", { default: "default" });
  const looksFirst = coroutine(function* () {
    const context = currentTask()!.getContext();
    variable.set("mine");
    yield* sleep(0);
    return [context.get(variable), context === currentTask()!.getContext()];
  });
  const main = coroutine(function* () {
    const one = createTask(looksFirst());
    const other = createTask(readAfter(variable, 1));
    expect(one.getContext()).not.toBe(other.getContext());
    return [yield* one, yield* other, one.getContext().get(variable)];
  });
  expect(await runVirtual(main())).toEqual([["mine", true], "default", "mine"]);
});
