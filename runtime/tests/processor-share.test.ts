import { expect, test } from "vitest";
import { processorShare } from "../src/processor-share.ts";

/** A clock that goes on by these milliseconds, one after the other, again and again. */
function clockOf(...steps: number[]): () => number {
  let time = 0;
  let looks = 0;
  return () => (time += steps[looks++ % steps.length]!);
}

test("a thread that is alone has all of the time", () => {
  expect(processorShare(16, clockOf(0.01))).toBeCloseTo(1);
});

test("a coarse clock is no sign of other threads", () => {
  expect(processorShare(16, clockOf(0, 0, 0, 0.1))).toBeCloseTo(1);
});

test("a gap is the turn of another thread", () => {
  // Three milliseconds of four.
  const steps = [...Array<number>(30).fill(0.1), 1];
  expect(processorShare(400, clockOf(...steps))).toBeCloseTo(3.5 / 4, 2);
  // And nothing of it but the first half millisecond.
  expect(processorShare(400, clockOf(...steps.slice(0, 30), 9))).toBeCloseTo(3.5 / 12, 2);
});

test("a thread that is held up all the time has hardly any of it", () => {
  const share = processorShare(16, clockOf(100));
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(0.01);
});
