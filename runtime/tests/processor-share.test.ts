import { expect, test } from "vitest";
import { processorShare } from "../src/processor-share.ts";

/** A clock that goes on by these milliseconds, one after the other, again and again. */
function clockOf(...steps: number[]): () => number {
  let time = 0;
  let looks = 0;
  return () => (time += steps[looks++ % steps.length]!);
}

test("a thread that is alone has all of the time", () => {
  expect(processorShare(16, clockOf(0.01))).toBe(1);
});

test("a coarse clock is no sign of other threads", () => {
  expect(processorShare(16, clockOf(0, 0, 0, 0.1))).toBe(1);
});

test("a gap is the turn of another thread", () => {
  const threeOfFour = [...Array<number>(30).fill(0.1), 1];
  expect(processorShare(40, clockOf(...threeOfFour))).toBeCloseTo(0.75, 1);
});

test("a thread that is held up all the time has nothing of it", () => {
  expect(processorShare(16, clockOf(100))).toBe(0);
});
