import { describe, expect, test } from "vitest";
import { diffLines, type DiffLine } from "../../src/sandbox/island/exercise/diff.ts";

/** A line as in a patch, with what has changed in brackets. */
function shown({ kind, pieces }: DiffLine): string {
  const sign = { same: " ", removed: "-", added: "+" }[kind];
  return sign + pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
}

const diff = (before: string[], after: string[]) => diffLines(before.join("\n"), after.join("\n")).map(shown);

describe("the lines of two texts", () => {
  test("are the same where nothing changed", () => {
    expect(diff(["a", "", "b"], ["a", "", "b"])).toEqual([" a", " ", " b"]);
  });

  test("mark what changed in a line", () => {
    expect(diff(["one", "const cup = brew();", "two"], ["one", "const cup = await brew();", "two"])).toEqual([
      " one",
      "-const cup = brew();",
      "+const cup = [await ]brew();",
      " two",
    ]);
  });

  test("show a line that came and one that went", () => {
    const [short, long] = [
      ["open();", "close();"],
      ["open();", "work();", "close();"],
    ];
    expect(diff(short, long)).toEqual([" open();", "+work();", " close();"]);
    expect(diff(long, short)).toEqual([" open();", "-work();", " close();"]);
  });

  test("hold at the beginning and at the end", () => {
    const [short, long] = [["const work = 1;"], ["open();", "const work = 1;", "close();"]];
    expect(diff(short, long)).toEqual(["+open();", " const work = 1;", "+close();"]);
    expect(diff(long, short)).toEqual(["-open();", " const work = 1;", "-close();"]);
  });

  test("hold for a text that is empty", () => {
    expect(diff([""], ["a", "b"])).toEqual(["-", "+[a]", "+[b]"]);
    expect(diff(["a", ""], ["a"])).toEqual([" a", "-"]);
  });

  test("give back both texts", () => {
    const before = ["import x;", "", "f(1);", "g();", "h();"];
    const after = ["import x;", "f(2);", "h();", "", "i();"];
    const lines = diffLines(before.join("\n"), after.join("\n"));
    const side = (other: DiffLine["kind"]) =>
      lines.filter(({ kind }) => kind !== other).map(({ pieces }) => pieces.map(({ text }) => text).join(""));
    expect(side("added")).toEqual(before);
    expect(side("removed")).toEqual(after);
  });
});
