import { inspect } from "node:util";
import { expect, test } from "vitest";
import { coroutine, createTask, Future, getRunningLoop, RuntimeError, sleep } from "asyncio";
import { eventsOf, only, runVirtual } from "./virtual.ts";

const nothing = coroutine(function* nothing() {});

test("calling a coroutine function runs nothing", () => {
  let ran = false;
  const made = coroutine(function* () {
    ran = true;
  })();
  expect(ran).toBe(false);
  made.close();
});

test("a coroutine shows itself as Python's do, always with the same address", () => {
  const made = nothing();
  expect(String(made)).toMatch(/^<coroutine object nothing at 0x7f[0-9a-f]+>$/);
  expect(inspect(made)).toBe(String(made));
  made.close();
});

test("a coroutine function keeps its name and its number of parameters", () => {
  const add = coroutine(function* add(one: number, other: number) {
    return one + other;
  });
  expect([add.name, add.length]).toEqual(["add", 2]);
});

test("send runs to the next suspension and then to the end", () => {
  const made = coroutine(function* () {
    const got = yield* sleep(0);
    return got ?? "end";
  })();
  expect(made.state).toBe("CORO_CREATED");
  expect(made.send()).toEqual({ done: false, value: null });
  expect(made.state).toBe("CORO_SUSPENDED");
  expect(made.send()).toEqual({ done: true, value: "end" });
  expect(made.state).toBe("CORO_CLOSED");
});

test("the first send takes no value", () => {
  const made = nothing();
  expect(() => made.send(1)).toThrow("can't send non-None value to a just-started coroutine");
  made.close();
});

test("throw raises where the innermost coroutine is suspended", () => {
  const inner = coroutine(function* () {
    try {
      yield* sleep(0);
      return "not thrown";
    } catch (error) {
      return `caught ${String(error)}`;
    }
  });
  const outer = coroutine(function* () {
    return yield* inner();
  })();
  outer.send();
  expect(outer.throw(new TypeError("no"))).toEqual({ done: true, value: "caught TypeError: no" });
});

test("close runs the finally blocks of the whole chain, innermost first", () => {
  const closed: string[] = [];
  const inner = coroutine(function* () {
    try {
      yield* sleep(0);
    } finally {
      closed.push("inner");
    }
  });
  const outer = coroutine(function* () {
    try {
      yield* inner();
    } finally {
      closed.push("outer");
    }
  })();
  outer.send();
  outer.close();
  expect(closed).toEqual(["inner", "outer"]);
});

test("a coroutine that waits while it is closed has ignored the closing", () => {
  const stubborn = coroutine(function* () {
    try {
      yield* sleep(0);
    } finally {
      yield* sleep(0);
    }
  })();
  stubborn.send();
  expect(() => stubborn.close()).toThrow("coroutine ignored GeneratorExit");
});

test("a coroutine can be awaited once", async () => {
  const main = coroutine(function* () {
    const once = nothing();
    yield* once;
    yield* once;
  });
  await expect(runVirtual(main())).rejects.toThrow("cannot reuse already awaited coroutine");
});

test("awaiting names what it waits for", async () => {
  const waiting = coroutine(function* (future: Future) {
    yield* future;
  });
  const main = coroutine(function* () {
    const future = getRunningLoop().createFuture<void>();
    const made = waiting(future);
    const task = createTask(made);
    yield* sleep(0);
    expect(made.awaiting).toBe(future);
    future.setResult();
    yield* task;
    expect(made.awaiting).toBe(null);
  });
  await runVirtual(main());
});

test("JavaScript's own await on a coroutine says what to write instead", async () => {
  const made = nothing();
  // @ts-expect-error -- the type checker says so too
  // eslint-disable-next-line @typescript-eslint/await-thenable -- and the linter
  const awaits = async () => await made;
  await expect(awaits()).rejects.toThrow(/own await .*can't wait for <coroutine object nothing.*yield\*/s);
  made.close();
});

test("what can't be awaited is named in the error", async () => {
  const main = coroutine(function* () {
    yield 5;
  });
  await expect(runVirtual(main())).rejects.toThrow("'number' object can't be awaited");
});

test("a coroutine that nobody awaits is warned of, by name", async () => {
  const main = coroutine(function* () {
    nothing();
    yield* sleep(1);
  });
  const warnings = only(await eventsOf(main()), "warned");
  expect(warnings).toMatchObject([{ category: "never-awaited", message: "coroutine 'nothing' was never awaited" }]);
});

test("in debug mode the warning says where the coroutine was made, compiled or not", async () => {
  const main = coroutine(function* () {
    nothing();
    getRunningLoop().setDebug(true);
    nothing();
    yield* sleep(1);
  });
  const places = only(await eventsOf(main()), "warned").map(({ place }) => place);
  expect(places).toEqual([
    null,
    {
      file: expect.stringContaining("coroutine.test") as string,
      line: expect.any(Number) as number,
      function: "<anonymous>",
    },
  ]);
});

test("recursion a hundred thousand awaits deep does not overflow", async () => {
  const countDown: (n: number) => Generator<unknown, number, unknown> = function* (n) {
    if (n === 0) {
      yield* sleep(1);
      return 0;
    }
    return 1 + ((yield deep(n - 1)) as number);
  };
  const deep = coroutine(countDown);
  expect(await runVirtual(deep(100_000))).toBe(100_000);
});

test("an error keeps its way through coroutines that a compiler has named", async () => {
  const inner = coroutine(
    function* inner$() {
      throw new RuntimeError("no");
    },
    { name: "inner", file: "/main.ts", line: 1 },
  );
  const { describeError } = await import("asyncio/host");
  const { at } = await import("asyncio/compiled");
  const outer = coroutine(
    function* outer$() {
      yield at(7, inner());
    },
    { name: "outer", file: "/main.ts", line: 5 },
  );
  const error: unknown = await runVirtual(outer()).catch((error: unknown) => error);
  const info = describeError(error);
  expect(info.traceback).toEqual([
    { file: "/main.ts", line: 7, function: "outer" },
    { file: "/main.ts", line: expect.any(Number) as number, function: "inner" },
  ]);
});
