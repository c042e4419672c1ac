import { describe, expect, it } from "vitest";
import { readCourse } from "../../src/course/index.ts";
import { durationInWords, minutesOf } from "../../src/course/minutes.ts";

const [, coroutines] = readCourse();
const words = (count: number) => "word ".repeat(count);
const counted = (mdx: string) => minutesOf(mdx, { exercises: [] });

describe("the minutes of a lesson", () => {
  it("are one for two hundred words, rounded to five", () => {
    expect(counted(words(1000))).toBe(5);
    expect(counted(words(2000))).toBe(10);
    expect(counted("Few words.")).toBe(5);
  });

  it("leave out what a reader of Python does not see, and what is at its head", () => {
    const unread = [
      `<Only in="typescript">${words(2000)}</Only>`,
      `<InJavaScript>\n\n${words(2000)}\n\n</InJavaScript>`,
    ];
    expect(counted(`---\ntitle: ${words(2000)}\n---\n\n${unread.join("\n\n")}`)).toBe(5);
    expect(counted(`<Only in="python">${words(2000)}</Only>`)).toBe(10);
  });

  it("have one for each guess, each program and each change to one, also of programs to run at home", () => {
    const each = [
      '<Predict name="a" question="?">\n\nSo.\n\n</Predict>',
      '<Twin name="a" />',
      '<WhatHappens name="a">\n\nIt works.\n\n</WhatHappens>',
      "```python at-home\nprint(1)\n```",
    ];
    for (const one of each) expect(counted(Array(20).fill(one).join("\n\n"))).toBe(20);
  });

  it("grow with what has to be written in exercises", () => {
    const exercise = coroutines!.exercises[0]!;
    const { python } = exercise.sources;
    const longer = { ...python, solution: `${python.starter}\n${"await work()\n".repeat(30)}` };
    const exercises = [{ ...exercise, sources: { ...exercise.sources, python: longer } }];
    expect(minutesOf("", { exercises })).toBeGreaterThanOrEqual(minutesOf("", { exercises: [exercise] }) + 25);
  });

  it("are said in minutes up to an hour and a half, then in half hours", () => {
    expect([45, 90, 100, 125, 215].map(durationInWords)).toEqual([
      "45 minutes",
      "90 minutes",
      "1½ hours",
      "2 hours",
      "3½ hours",
    ]);
  });
});
