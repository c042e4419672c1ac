import { describe, expect, it } from "vitest";
import { shorterWordings, wordings, wordsThatMatter } from "../../src/search/query.ts";

const texts = (query: string) => wordings(query).map(({ text }) => text);

describe("a query", () => {
  it("leaves out of a copied message what is another in each program", () => {
    expect(wordsThatMatter("Executing <Task finished coro=<resize() done> result=None> took 0.812 seconds")).toEqual([
      "executing",
      "took",
      "seconds",
    ]);
    expect(wordsThatMatter("Python 3.14")).toEqual(["python", "3", "14"]);
  });

  it("is put without the small words", () => {
    expect(texts("What is the event loop?")).toEqual(["event loop"]);
  });

  it("of nothing but small words is put as it is", () => {
    expect(texts("what is it")).toEqual(["what is it"]);
  });

  it("of no words at all is not put", () => {
    expect(texts("  ?! ")).toEqual([]);
  });

  it.each([
    ["create_task", ["create_task", "createTask"]],
    ["createTask", ["createTask", "create_task"]],
    ["asyncio.create_task(coro)", ["create_task coro", "createTask coro"]],
    ["__aenter__", ["__aenter__", "aenter"]],
    ["TaskGroup", ["taskgroup"]],
  ])("%s is put in both spellings", (query, expected) => {
    expect(texts(query).slice(0, 2)).toEqual(expected);
  });

  it("is put once more with synonyms, which count less", () => {
    expect(wordings("mutex")).toEqual([
      { text: "mutex", weight: 1 },
      { text: "lock", weight: 0.9 },
    ]);
  });

  it("reads a saying of several words before its words", () => {
    expect(texts("my coroutine does not run")).toContain("coroutine runs nothing");
  });

  it("that is too narrow is put without each of its words in turn", () => {
    expect(shorterWordings("first result wins").map(({ text }) => text)).toEqual([
      "result wins",
      "first wins",
      "first result",
    ]);
    expect(shorterWordings("shield")).toEqual([]);
  });
});
