import { compileFunction } from "node:vm";
import { Resources } from "asyncio/compiled";

/**
 * The least that can run compiled code: every await is entered at once, what is no coroutine is its own result.
 * `log` tells what compiled code said of itself.
 */
export function fakeRuntime() {
  const log: string[] = [];

  class FakeCoroutine {
    readonly generator: Generator<unknown, unknown, unknown>;
    constructor(generator: Generator<unknown, unknown, unknown>) {
      this.generator = generator;
    }
    run(): unknown {
      let step = this.generator.next();
      while (!step.done) {
        try {
          step = this.generator.next(resultOf(step.value));
        } catch (error) {
          step = this.generator.throw(error);
        }
      }
      return step.value;
    }
  }

  class FakeAsyncGenerator {
    readonly generator: Generator<unknown, unknown, unknown>;
    constructor(generator: Generator<unknown, unknown, unknown>) {
      this.generator = generator;
    }
    next(): { done: boolean; value: unknown } {
      let step = this.generator.next();
      while (!step.done && !(step.value instanceof Yielded)) step = this.generator.next(resultOf(step.value));
      return step.done ? { done: true, value: undefined } : { done: false, value: (step.value as Yielded).value };
    }
  }

  class Yielded {
    readonly value: unknown;
    constructor(value: unknown) {
      this.value = value;
    }
  }

  type Body = (this: unknown) => Generator<unknown, unknown, unknown>;
  type Code = { name: string; file: string; line: number };
  type Place = { function: string; file: string; line: number };
  const note = ({ name, file, line }: Code) => log.push(`${name} ${file}:${line}`);
  const noteCall = (what: string) => (place: Place, value: unknown) => {
    if (value instanceof FakeCoroutine) log.push(`${what} in ${place.function} ${place.file}:${place.line}`);
    return value;
  };
  const resultOf = (awaited: unknown) => (awaited instanceof FakeCoroutine ? awaited.run() : awaited);

  const compiled = {
    at: (line: number, awaited: unknown) => (log.push(`await in line ${line}`), awaited),
    called: (generator: ReturnType<Body>, code: Code) => (note(code), new FakeCoroutine(generator)),
    coroutine: (body: Body, code: Code) => (note(code), () => new FakeCoroutine(body.call(undefined))),
    asyncGenerator: (body: Body, code: Code) => (note(code), () => new FakeAsyncGenerator(body.call(undefined))),
    asyncYield: (value: unknown) => new Yielded(value),
    Resources,
    made: noteCall("made"),
    scheduled: noteCall("scheduled"),
    AsyncFor: class {
      readonly #iterator: { next(): unknown };

      constructor(source: FakeAsyncGenerator | Iterable<unknown>) {
        this.#iterator = source instanceof FakeAsyncGenerator ? source : source[Symbol.iterator]();
      }

      next(): unknown {
        return this.#iterator.next();
      }

      leave(): void {
        log.push("left");
      }
    },
  };

  /** Evaluates a compiled module; gives what it exports, and runs a coroutine to its end. */
  function evaluate(code: string): Record<string, (...args: unknown[]) => unknown> {
    const module = { exports: {} };
    const require = (name: string) => {
      if (name !== "asyncio/compiled") throw new Error(`unexpected import of ${name}`);
      return compiled;
    };
    const evaluate = compileFunction(code, ["exports", "require", "module"], { filename: "/main.ts" });
    evaluate(module.exports, require, module);
    return module.exports;
  }

  return { evaluate, run: resultOf, log };
}
