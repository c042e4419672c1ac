import { expect, test } from "vitest";
import { asksForInput } from "../../src/sandbox/island/editor/asks-for-input.ts";

test.each([
  ['name = input("Name? ")', true],
  ["line = await asyncio.to_thread(input)", true],
  ["for line in sys.stdin:", true],
  ['print("input()")  # input()', false],
  ["def input(): ...\ninput()", false],
  ["input = 3", false],
  ["self.input(3)", false],
  ["f(input=3)", false],
])("in Python %j asks for what is typed: %j", (code, asks) => {
  expect(asksForInput({ "/main.py": code })).toBe(asks);
});

test.each([
  ['const name = prompt("Name? ");', true],
  ["// prompt()", false],
  ["function prompt() {}\nprompt();", false],
  ["model.prompt();", false],
])("in TypeScript %j asks for what is typed: %j", (code, asks) => {
  expect(asksForInput({ "/main.ts": code })).toBe(asks);
});
