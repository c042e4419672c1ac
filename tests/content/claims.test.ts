import { beforeAll, describe, expect, it } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { claimsIn } from "./claims.ts";
import { hasCount, hasDuration, unknownWords, type Evidence } from "./evidence.ts";

function example(...paragraphs: string[]): string {
  return `<Example name="tea" title="Tea">\n\n${paragraphs.join("\n\n")}\n\n</Example>\n`;
}

describe("the claims of a text", () => {
  it.each([
    ["It takes two seconds.", [2]],
    ["After 0.5 seconds, and a second later.", [0.5, 1]],
    ["A second and a half, then half a second at a time.", [1.5, 0.5]],
    ["It takes four and a half seconds.", [4.5]],
    ["Ten minutes in all.", [600]],
    ["The boats go out at zero, one and two seconds.", [0, 1, 2]],
    ["A second loaf takes more than a second, and the second one takes seconds.", []],
  ])("%s", (text, seconds) => {
    expect(claimsIn(example(text)).durations.map((claim) => claim.seconds)).toEqual(seconds);
  });

  it("are on numbers of tasks, waits and lines", () => {
    const text =
      "Look at the first three lines. Two tasks wait, one task runs, and the two lines that follow count not.";
    const { counts } = claimsIn(example(text));
    expect(counts.map(({ count, of }) => `${count} ${of}`)).toEqual(["3 lines", "2 tasks"]);
  });

  it("say which program they speak of", () => {
    const { code } = claimsIn(`Some \`outer\`.\n\n${example("An `inner`.")}`);
    expect(code).toMatchObject([
      { text: "outer", example: null, line: 1 },
      { text: "inner", example: "tea", line: 5 },
    ]);
  });

  it("are on the changed program where the text says what happens", () => {
    const text = example("One second.", '<WhatHappens name="tea-twice">\n\nTwo seconds.\n\n</WhatHappens>');
    expect(claimsIn(text).durations).toMatchObject([
      { seconds: 1, example: "tea", change: null },
      { seconds: 2, example: "tea", change: "tea-twice" },
    ]);
  });

  it("are those on the programs shown, not on what the reader makes of them", () => {
    const text =
      example("**Change it.** Write `nap()` and wait two seconds.") +
      "\n<InJavaScript>\n\n`Promise`\n\n</InJavaScript>\n";
    expect(claimsIn(text)).toEqual({ code: [], durations: [], counts: [], atHome: [] });
  });
});

describe("a claim", () => {
  const source = `import * as asyncio from "asyncio";

async function brew(): Promise<void> {
  await asyncio.sleep(2);
  console.log("a cup of tea");
}

void asyncio.run(brew());
`;
  let evidence: Evidence[];

  beforeAll(async () => {
    const program = { files: { "/main.ts": source }, entry: "/main.ts" };
    const record = await runInNode(program, { clock: "virtual" });
    const python = { files: { "/main.py": "await asyncio.sleep(2)" }, entry: "/main.py", path: "tea.py" };
    const example = { name: "tea", programs: { python, typescript: { ...program, path: "tea.ts" } } };
    evidence = [{ example, record }];
  });

  it.each(["a cup of tea", "asyncio.sleep(2)", "brew", "create_task(brew())"])("holds: %s", (code) => {
    expect(unknownWords(code, evidence)).toEqual([]);
  });

  it.each([
    ["a cup of coffee", ["coffee"]],
    ["asyncio.sleep(3)", ["3"]],
    ["steep()", ["steep"]],
  ])("does not hold: %s", (code, words) => {
    expect(unknownWords(code, evidence)).toEqual(words);
  });

  it("on a number is held against the run", () => {
    expect(hasCount(1, "lines", evidence)).toBe(true);
    expect(hasCount(2, "lines", evidence)).toBe(false);
    expect(hasCount(1, "waits", evidence)).toBe(true);
    expect(hasCount(3, "tasks", evidence)).toBe(false);
  });

  it("on a duration is held against the run", () => {
    expect([2, 3].map((seconds) => hasDuration(seconds, evidence))).toEqual([true, false]);
  });
});
