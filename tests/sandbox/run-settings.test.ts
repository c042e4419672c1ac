import { describe, expect, test } from "vitest";
import { PLAIN_RUN, secondsIn, settingsForLink, settingsInLink } from "../../src/sandbox/island/run-settings.ts";

test.each([
  ["2.25", 2.25],
  [" 3 ", 3],
  ["0", 0],
  ["2,5", 2.5],
  [".5", 0.5],
  ["", null],
  ["soon", null],
  ["-1", null],
  ["1e3", null],
  ["99999999", null],
])("%j typed for seconds is %j", (typed, seconds) => {
  expect(secondsIn(typed)).toBe(seconds);
});

describe("a link", () => {
  const asHash = (parameters: Record<string, string>) => `#${new URLSearchParams(parameters).toString()}`;

  test("brings how a program is run, and says nothing of what is as usual", () => {
    const settings = { interruptAt: 2.25, input: "Ada\n36 & more" };
    expect(settingsInLink(asHash(settingsForLink(settings)))).toEqual(settings);
    expect(settingsForLink(PLAIN_RUN)).toEqual({});
    const usual = { interruptAt: 1, input: "" };
    expect(settingsForLink(usual, usual)).toEqual({});
    expect(settingsInLink(asHash(settingsForLink(PLAIN_RUN, usual)), usual)).toEqual(PLAIN_RUN);
  });

  test("from before there was anything to choose is as usual, and so is what can't be", () => {
    const usual = { interruptAt: 1, input: "" };
    expect(settingsInLink("#sandbox=playground&code=x", usual)).toEqual(usual);
    expect(settingsInLink(asHash({ interrupt: "soon", input: "x".repeat(20_000) }))).toEqual(PLAIN_RUN);
  });
});
