import { expect, test } from "vitest";
import {
  asyncFor,
  asyncGenerator,
  asyncWith,
  asyncYield,
  ContextVar,
  copyContext,
  coroutine,
  createTask,
  sleep,
  StopAsyncIteration,
} from "asyncio";
import { runVirtual } from "./virtual.ts";

class Recording {
  readonly seen: string[] = [];
  readonly #suppresses: boolean;

  constructor(suppresses: boolean) {
    this.#suppresses = suppresses;
  }

  aenter() {
    return sleep(1, "entered");
  }

  aexit(error: unknown) {
    this.seen.push(String(error));
    return sleep(1, this.#suppresses);
  }
}

test("asyncWith gives the body's value and leaves with null", async () => {
  const manager = new Recording(true);
  const main = asyncWith(manager, function* (entered) {
    yield* sleep(1);
    return `${entered}, body`;
  });
  expect(await runVirtual(main)).toBe("entered, body");
  expect(manager.seen).toEqual(["null"]);
});

test("asyncWith leaves with the body's error, which a true result suppresses", async () => {
  const body = coroutine(function* () {
    yield* sleep(1);
    throw new RangeError("in the body");
  });
  const [strict, lenient] = [new Recording(false), new Recording(true)];
  await expect(runVirtual(asyncWith(strict, body))).rejects.toThrow("in the body");
  expect(await runVirtual(asyncWith(lenient, body))).toBe(undefined);
  expect([...strict.seen, ...lenient.seen]).toEqual(["RangeError: in the body", "RangeError: in the body"]);
});

test("a manager is left when the coroutine is closed in its body", () => {
  const seen: unknown[] = [];
  const manager = {
    aenter: coroutine(function* () {}),
    aexit: coroutine(function* (error: unknown) {
      seen.push((error as Error).name);
    }),
  };
  const made = asyncWith(manager, function* () {
    yield* sleep(0);
  });
  made.send();
  made.close();
  expect(seen).toEqual(["GeneratorExit"]);
});

const countTo = asyncGenerator(function* (this: void, n: number, closed: string[]) {
  try {
    for (let i = 1; i <= n; i++) {
      yield* sleep(1);
      yield asyncYield(i);
    }
  } finally {
    closed.push("closed");
  }
});

test("an async generator gives its items and can await between them", async () => {
  const seen: unknown[] = [];
  const main = asyncFor(countTo(3, []), function* (item) {
    yield* sleep(0);
    seen.push(item);
  });
  await runVirtual(main);
  expect(seen).toEqual([1, 2, 3]);
});

test("an async generator that is left early is closed at the end of the run", async () => {
  const closed: string[] = [];
  const main = coroutine(function* () {
    const first: unknown = yield countTo(3, closed).anext();
    return [first, closed.length];
  });
  expect(await runVirtual(main())).toEqual([1, 0]);
  expect(closed).toEqual(["closed"]);
});

test("asend, athrow and aclose reach the suspended yield", async () => {
  const echo = asyncGenerator(function* (): Generator<unknown, void, unknown> {
    let got: unknown = "start";
    for (;;) {
      try {
        got = yield asyncYield(got);
      } catch (error) {
        got = `caught ${String(error)}`;
      }
    }
  });
  const main = coroutine(function* () {
    const generator = echo();
    const seen: unknown[] = [yield generator.anext(), yield generator.asend("sent")];
    seen.push(yield generator.athrow(new RangeError("thrown")));
    yield generator.aclose();
    try {
      yield generator.anext();
    } catch (error) {
      seen.push(error instanceof StopAsyncIteration);
    }
    return seen;
  });
  expect(await runVirtual(main())).toEqual(["start", "sent", "caught RangeError: thrown", true]);
});

test("JavaScript's own async iterables can be iterated over", async () => {
  const source = (async function* () {
    yield "a";
    yield await Promise.resolve("b");
  })();
  const seen: string[] = [];
  await runVirtual(
    asyncFor(source, function* (item: string) {
      yield* sleep(0);
      seen.push(item);
    }),
  );
  expect(seen).toEqual(["a", "b"]);
});

test("a task has its own copy of the context variables", async () => {
  const user = new ContextVar("user", { default: "nobody" });
  const child = coroutine(function* () {
    const inherited = user.get();
    user.set("child");
    yield* sleep(1);
    return [inherited, user.get()];
  });
  const main = coroutine(function* () {
    user.set("main");
    const seen = yield* createTask(child());
    return [...seen, user.get()];
  });
  expect(await runVirtual(main())).toEqual(["main", "child", "main"]);
  expect(user.get()).toBe("nobody");
});

test("a token takes a variable back, once", () => {
  const variable = new ContextVar<number>("variable");
  copyContext().run(() => {
    expect(() => variable.get()).toThrow(variable.toString());
    const token = variable.set(1);
    variable.reset(token);
    expect(variable.get(7)).toBe(7);
    expect(() => variable.reset(token)).toThrow("has already been used once");
  });
});
