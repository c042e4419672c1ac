import { expect, it } from "vitest";
import { nearestName } from "../../src/record/nearest-name.ts";

const NAMES = ["await", "async", "gather", "wait", "wait_for", "sleep", "create_task"];

it.each([
  ["awiat", "await"],
  ["asnyc", "async"],
  ["gahter", "gather"],
  ["creat_tsk", "create_task"],
  ["slep", "sleep"],
])("%s is meant as %s", (misspelt, name) => {
  expect(nearestName(misspelt, NAMES)).toBe(name);
});

it.each(["await", "gather", "brew", "sl", "shelter"])("%s is left alone", (word) => {
  expect(nearestName(word, NAMES)).toBeNull();
});
