import { describe, expect, test } from "vitest";
import { shuffled } from "../../src/lesson/predict/shuffle.ts";

describe("shuffled cards", () => {
  const cards = ["one", "two", "three", "four", "four"];

  test("are the same cards", () => {
    expect(shuffled(cards, "x").toSorted()).toEqual(cards.toSorted());
  });

  test("come in the same order each time", () => {
    expect(shuffled(cards, "x")).toEqual(shuffled(cards, "x"));
  });

  test("never stand in the right order", () => {
    for (let salt = 0; salt < 200; salt++) {
      expect(shuffled(["one", "two"], String(salt))).toEqual(["two", "one"]);
      expect(shuffled(["one", "two", "three"], String(salt))).not.toEqual(["one", "two", "three"]);
    }
  });
});
