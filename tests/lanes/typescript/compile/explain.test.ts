import { describe, expect, test } from "vitest";
import { compile } from "../../../../src/lanes/typescript/compile/compile.ts";
import { explainCompileError } from "../../../../src/lanes/typescript/compile/explain.ts";

function explain(source: string) {
  try {
    compile({ files: { "/main.ts": source }, entry: "/main.ts" });
  } catch (error) {
    return explainCompileError(error);
  }
  throw new Error("it compiled");
}

describe("what can't be compiled is explained", () => {
  test.each([
    ["const x: = 3", "Unexpected token", 1],
    ["function f() {\n  await g();\n}", "`await` is in a function that is not async", 2],
    ["\nconst f = () => {\n  for await (const x of y) {}\n}", "`for await` is in a function that is not async", 3],
    ["\n\nawait g()", "`await` is outside of any async function", 3],
    ["let a = 1;\nlet a = 2;", "Identifier 'a' has already been declared", 2],
    ["async def main():\n    pass", "This line is Python", 1],
    ["@decorate class A {}", "This syntax is not understood here", 1],
    ["async function f() {\n  await using x = g();\n}", "`await using` is not understood here", 2],
  ])("%j", (source, message, line) => {
    const outcome = explain(source);
    expect(outcome.error).toEqual({
      name: "SyntaxError",
      message,
      traceback: [{ file: "/main.ts", line, function: "<module>" }],
    });
    expect(outcome.advice).toMatch(/^[A-Z].*\.$/);
  });

  test("whoever compiles: Sandpack's bundler gives the message alone, in colours", () => {
    const text = "SyntaxError: /letters.ts: Unexpected token (3:9)\n\n\u001b[0m > 3 | \u001b[36mconst\u001b[39m x: = 3";
    expect(explainCompileError(text).error).toEqual({
      name: "SyntaxError",
      message: "Unexpected token",
      traceback: [{ file: "/letters.ts", line: 3, function: "<module>" }],
    });
  });

  test("what has another form is shown as it is", () => {
    expect(explainCompileError(new Error("out of order")).error.message).toBe("out of order");
  });
});
