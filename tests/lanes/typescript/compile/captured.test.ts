import { describe, expect, test } from "vitest";
import { compile } from "../../../../src/lanes/typescript/compile/compile.ts";

/** The names noted for the functions that `body`, of a function with locals `a` and `b`, hands to workers. */
function capturedIn(body: string): string[][] {
  const source = `
const shared = 1;
function count() { return shared }
class Client {
  async main(this: Client, a: number, pool: Executor, loop: EventLoop) {
    let b = 2;
    type Local = number;
    function inner() { return b }
    const arrow = () => a;
    ${body}
  }
}`;
  const code = compile({ files: { "/main.ts": source }, entry: "/main.ts" }).modules["/main.ts"]!;
  const calls = code.matchAll(/_capturing\(.*?, (\[("\w+"(, )?)+\])\)/g);
  return Array.from(calls, ([, names]) => JSON.parse(names!) as string[]);
}

describe("functions handed to a worker", () => {
  test.each([
    ["toThread(() => a + b + shared)", ["a", "b"]],
    ["asyncio.toThread(() => { b = 3 })", ["b"]],
    ["loop.runInExecutor(pool, () => [1].map((n) => n + a))", ["a"]],
    ["pool.submit(function () { return b })", ["b"]],
    ["pool.submit(inner)", ["b"]],
    ["pool.submit(arrow)", ["a"]],
    ["pool.submit(() => this.main)", ["this"]],
    ["for (const n of [1, 2]) pool.submit(() => n)", ["n"]],
  ])("%s: their local variables are noted", (body, names) => {
    expect(capturedIn(body)).toEqual([names]);
  });

  test.each([
    "toThread(count)",
    "toThread((b: number) => b, a)",
    "toThread(() => shared)",
    "toThread((n: number) => n as Local)",
    "toThread(function () { return this })",
    "toThread(unknown)",
    "toThread()",
    "later(() => a)",
  ])("%s: nothing is noted", (body) => {
    expect(capturedIn(body)).toEqual([]);
  });
});
