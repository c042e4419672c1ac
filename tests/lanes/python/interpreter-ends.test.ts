import { describe, expect, test } from "vitest";
import { record, START_OF_PYTHON, texts } from "./record.ts";
import { python } from "./source.ts";

const ENDINGS = {
  "an exit of the process": [
    python`
      import posix
      print("before")
      posix._exit(3)
    `,
    "proc_exit",
  ],
  "bytecode that reads elsewhere": [
    python`
      def f(a): return a
      print("before")
      start, *rest = f.__code__.co_code
      f.__code__ = f.__code__.replace(co_code=bytes([start, rest[0], *[1, 255] * 4, start, *rest]))
      f(1)
    `,
    "memory access out of bounds",
  ],
  "a trap of WebAssembly": [
    python`
      import faulthandler
      print("before")
      faulthandler._sigabrt()
    `,
    "_abort_js",
  ],
} as const;

describe("an interpreter that ends under a program", { timeout: START_OF_PYTHON }, () => {
  test.each(Object.entries(ENDINGS))("by %s says so, and the next program runs", async (_name, [main, reason]) => {
    const ended = await record(main);
    expect(texts(ended)).toEqual(["before"]);
    expect(ended.outcome).toMatchObject({
      kind: "cut",
      limit: "interpreter",
      message: `The interpreter itself ended: ${reason}`,
    });
    expect((await record(`print("next")`)).outcome).toEqual({ kind: "finished" });
  });
});
