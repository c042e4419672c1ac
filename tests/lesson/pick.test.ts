import { describe, expect, it } from "vitest";
import { pick } from "../../src/lesson/self-test/pick.ts";

const QUESTIONS = ["a1", "a2", "a3", "a4", "b1", "b2", "c1"].map((name) => ({ name, lesson: name[0]! }));

/** A generator of the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function lessonsOf(questions: { lesson: string }[]): string {
  return questions
    .map(({ lesson }) => lesson)
    .sort()
    .join("");
}

describe("the questions of a self-test", () => {
  it("are as many as asked for, none of them twice", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const names = pick(QUESTIONS, 5, numbers(seed)).map(({ name }) => name);
      expect(new Set(names).size).toBe(5);
    }
  });

  it("come from as many lessons as possible", () => {
    for (let seed = 1; seed <= 50; seed++) {
      expect(lessonsOf(pick(QUESTIONS, 3, numbers(seed)))).toBe("abc");
      expect(lessonsOf(pick(QUESTIONS, 5, numbers(seed)))).toBe("aabbc");
    }
  });

  it("are all there are, when there are fewer", () => {
    expect(pick(QUESTIONS, 10, numbers(1))).toHaveLength(QUESTIONS.length);
  });

  it("are others from time to time", () => {
    const random = numbers(1);
    const rounds = Array.from({ length: 50 }, () => pick(QUESTIONS, 3, random));
    const used = new Set(rounds.flat().map(({ name }) => name));
    expect(used.size).toBe(QUESTIONS.length);
  });
});
