import { inspect } from "node:util";
import { expect, test } from "vitest";
import { BaseExceptionGroup, CancelledError, ExceptionGroup, ValueError } from "asyncio";

const group = new ExceptionGroup("outer", [
  new ValueError("a"),
  new ExceptionGroup("inner", [new TypeError("b"), new ValueError("c")]),
]);

test("the message is bare, and the text counts the members", () => {
  expect(group.message).toBe("outer");
  expect(String(group)).toBe("ExceptionGroup: outer (2 sub-exceptions)");
});

test("split keeps the nesting on both sides", () => {
  const [matching, rest] = group.split(ValueError);
  const shape = (one: unknown): unknown =>
    one instanceof BaseExceptionGroup ? [one.message, ...one.exceptions.map(shape)] : String(one);
  expect(shape(matching)).toEqual(["outer", "ValueError: a", ["inner", "ValueError: c"]]);
  expect(shape(rest)).toEqual(["outer", ["inner", "TypeError: b"]]);
});

test("split takes classes, a list of them, or a predicate", () => {
  expect(group.subgroup([ValueError, TypeError])?.exceptions).toHaveLength(2);
  expect(group.subgroup((error) => error instanceof Error && error.message === "b")?.exceptions).toHaveLength(1);
  expect(group.subgroup(RangeError)).toBe(null);
  expect(group.split(ExceptionGroup)).toEqual([group, null]);
});

test("an ExceptionGroup takes no CancelledError; a BaseExceptionGroup does", () => {
  expect(() => new ExceptionGroup("no", [new CancelledError()])).toThrow(
    "Cannot nest BaseExceptions in an ExceptionGroup",
  );
  expect(new BaseExceptionGroup("yes", [new CancelledError()]).exceptions).toHaveLength(1);
});

test("an empty group can't be made", () => {
  expect(() => new ExceptionGroup("none", [])).toThrow("second argument (exceptions) must be a non-empty sequence");
});

test("what a group is made of has to be a text and errors, also where a class of one's own makes it", () => {
  const errors = [new ValueError("1")];
  expect(() => new ExceptionGroup(errors as never, "several" as never)).toThrow("argument 1 must be str, not Array");
  expect(() => new ExceptionGroup("several", errors[0] as never)).toThrow(
    "second argument (exceptions) must be a sequence",
  );
  class Forgetful extends ExceptionGroup {
    override derive(members: readonly unknown[]): ExceptionGroup {
      return members as never;
    }
  }
  const group = new Forgetful("several", [...errors, new TypeError("2")]);
  expect(() => group.split(ValueError)).toThrow("derive must return an instance of BaseExceptionGroup");
});

test("it prints as Python's tree", () => {
  const plain = (error: Error): Error => Object.defineProperty(error, "stack", { value: undefined });
  const inner = plain(new ExceptionGroup("in", [plain(new ValueError("5"))]));
  const outer = plain(new ExceptionGroup("x", [plain(new ValueError("1")), inner, plain(new TypeError("two\nlines"))]));
  expect(inspect(outer)).toBe(`  | ExceptionGroup: x (3 sub-exceptions)
  +-+---------------- 1 ----------------
    | ValueError: 1
    +---------------- 2 ----------------
    | ExceptionGroup: in (1 sub-exception)
    +-+---------------- 1 ----------------
      | ValueError: 5
      +------------------------------------
    +---------------- 3 ----------------
    | TypeError: two
    | lines
    +------------------------------------`);
});
