import { run, sleep, ValueError } from "asyncio";
import { coroutine } from "asyncio/compiled";
import { describe, expect, test } from "vitest";
import { formatLine } from "../../../src/lanes/typescript/worker/format.ts";

class Point {
  x = 1;
  y = 2;
}
class Named {
  toString() {
    return "<Named>";
  }
}
const circular: { self?: object } = {};
circular.self = circular;

describe("a printed line", () => {
  test.each<[unknown[], string]>([
    [["start", "a"], "start a"],
    [[], ""],
    [[[2, 4, 6]], "[2, 4, 6]"],
    [[["A", "B"]], "['A', 'B']"],
    [[["it's", 'say "hi"', "both ' and \"", "two\nlines"]], `["it's", 'say "hi"', 'both \\' and "', 'two\\nlines']`],
    [[{ a: 1, "b c": [true, null, undefined] }], "{ a: 1, 'b c': [true, null, undefined] }"],
    [[[], {}], "[] {}"],
    [[1.5, -0, NaN, 10n, Symbol("s")], "1.5 -0 NaN 10n Symbol(s)"],
    [[new Map([["a", { b: 1 }]]), new Set([1, "x"])], "Map(1) { 'a' => { b: 1 } } Set(2) { 1, 'x' }"],
    [[new Point(), new Named(), [new Named()]], "Point { x: 1, y: 2 } <Named> [<Named>]"],
    [[new ValueError("boom"), [new TypeError("no")], new Error()], "ValueError('boom') [TypeError('no')] Error()"],
    [[circular], "{ self: [Circular] }"],
    [[{ get costly() { throw new Error("read") } }], "{ costly: [Getter] }"], // prettier-ignore
    [[{ a: { b: { c: { d: { e: { f: 1 } } } } } }], "{ a: { b: { c: { d: { e: { … } } } } } }"],
    [[Object.create(null), new Date(0), /x/g], "{} 1970-01-01T00:00:00.000Z /x/g"],
    [[new Uint8Array([1, 2])], "Uint8Array [1, 2]"],
  ])("%#", (values, text) => {
    expect(formatLine(values)).toBe(text);
  });

  test("a long list is cut and says so", () => {
    expect(formatLine([new Array(1_002).fill(0)])).toMatch(/0, … 2 more\]$/);
  });

  test("coroutines and functions look as in Python", () => {
    const fetch = coroutine(function* () {}, { name: "fetch", file: "/main.ts", line: 1 });
    const object = fetch();
    expect(formatLine([object])).toMatch(/^<coroutine object fetch at 0x[0-9a-f]+>$/);
    expect(formatLine([[object]])).toBe(`[${formatLine([object])}]`);
    expect(formatLine([run])).toMatch(/^<function run at 0x[0-9a-f]+>$/);
    object.close();
    sleep(1).close();
  });

  test.each([
    [["%s is %d, %i, %o", "a", "1.5", 2.9, ["b"]], "a is 1.5, 2, ['b']"],
    [["100%", "sure"], "100% sure"],
    [["%d%% of %s"], "%d% of %s"],
    [["%cred", "color: red", "more"], "red more"],
  ])("directives: %j", (values, text) => {
    expect(formatLine(values)).toBe(text);
  });
});
