import { describe, expect, test } from "vitest";
import { respell, vocabularyOf } from "../../src/search/spelling.ts";

const VOCABULARY = vocabularyOf([
  "A task is cancelled: cancel() asks it to end.",
  "A cancelled task raises CancelledError.",
  "asyncio.gather, asyncio.create_task, createTask",
]);

describe("respell", () => {
  test.each([
    ["canceled", "cancelled"],
    ["gatehr", "gather"],
    ["cancelld task", "cancelled task"],
    ["crate_task", "create_task"],
    ["crateTask", "createTask"],
  ])("puts %o right: %o", (query, meant) => {
    expect(respell(query, VOCABULARY)).toBe(meant);
  });

  test.each(["gather", "canc", "creat", "a task", "xylophone", "42", "ask"])("leaves %o alone", (query) => {
    expect(respell(query, VOCABULARY)).toBe(null);
  });

  test("leaves alone what search understands though it stands in no text", () => {
    expect(respell("how to kill this versus a mutex", vocabularyOf(["will", "verses"]))).toBe(null);
  });

  test("takes the more frequent of two words that are equally like", () => {
    expect(respell("bolt", ["boat", "bold"])).toBe("boat");
  });
});
