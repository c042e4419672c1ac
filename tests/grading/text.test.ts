import { describe, expect, it } from "vitest";
import { code, inLanguage, listed, plain, quote, text, words } from "../../src/grading/index.ts";

describe("a text of feedback", () => {
  it("has its code between backticks, or put into a template", () => {
    expect(words("Await `fetchPage`.")).toEqual(["Await ", { code: "fetchPage" }, "."]);
    expect(text`Await ${code("fetchPage")} ${2} times, ${words("as `main`")}.`).toEqual([
      "Await ",
      { code: "fetchPage" },
      " ",
      "2",
      " times, ",
      "as ",
      { code: "main" },
      ".",
    ]);
  });

  it("spells its code as the language does, and nothing that was printed or that somebody wrote", () => {
    const said = text`${code("createTask")}: ${quote("createTask")}, in Task-2 (putLabel).`;
    expect(plain(inLanguage(said, "python"))).toBe("create_task: “createTask”, in Task-2 (putLabel).");
    expect(plain(inLanguage(said, "typescript"))).toBe("createTask: “createTask”, in Task-2 (putLabel).");
  });

  it("keeps a printed line on one line, and shortens a long one", () => {
    expect(plain([quote("a\nb")])).toBe("“a⏎b”");
    expect(plain([quote("x".repeat(200))])).toBe(`“${"x".repeat(120)}…”`);
  });

  it("lists", () => {
    const lists = [[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => plain(listed(items)));
    expect(lists).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});
