import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lessonsFolder, numberedFolders, readLesson, type Example } from "../../src/course/index.ts";
import { runPython } from "../../src/conformance/run-python.ts";
import { runInNode } from "../../src/lanes/in-node.ts";
import { claimsIn, type Claim } from "./claims.ts";
import { hasCount, hasDuration, unknownWords, wordsOf, type Evidence } from "./evidence.ts";

/** The interpreter takes seconds to start. */
const START_OF_PYTHON = 60_000;

describe.each(numberedFolders(lessonsFolder))("the prose of lesson $slug", (folder) => {
  const claims = claimsIn(readFileSync(join(folder.path, "index.mdx"), "utf8"));
  /** Words of the programs for the reader's own computer, which the prose around them quotes. */
  const atHome = new Set(claims.atHome.flatMap(wordsOf));
  let evidence: Evidence[];
  let changes: Evidence[];

  beforeAll(async () => {
    const lesson = readLesson(folder);
    evidence = await Promise.all(lesson.examples.map(evidenceOf));
    changes = await Promise.all(lesson.changes.map(evidenceOf));
  });

  /** The runs that a claim is held against: its example's and its change's, or outside of examples any of the lesson's. */
  const on = ({ example, change }: Claim) => [
    ...evidence.filter((each) => example === null || each.example.name === example),
    ...changes.filter((each) => each.example.name === change),
  ];

  it("quotes what stands in its programs or is printed by them", () => {
    const wrong = claims.code.flatMap((claim) => {
      const unknown = unknownWords(claim.text, on(claim)).filter((word) => !atHome.has(word));
      return unknown.length === 0 ? [] : `line ${claim.line}: \`${claim.text}\` (not there: ${unknown.join(", ")})`;
    });
    expect(wrong).toEqual([]);
  });

  it.skipIf(claims.atHome.length === 0)(
    "shows programs for the reader's own computer that Python 3.14 runs, or reads where they need a library or another process",
    async () => {
      for (const program of claims.atHome) {
        const isAlone = !/^import (aiohttp|httpx|uvloop)$|\bcreate_subprocess_/m.test(program);
        const run = await runPython(isAlone ? program : `import ast\nast.parse(${JSON.stringify(program)})`);
        expect(run.exitCode, run.stderr).toBe(0);
      }
    },
    START_OF_PYTHON,
  );

  it("names durations that its programs' runs have", () => {
    const wrong = claims.durations.filter((claim) => !hasDuration(claim.seconds, on(claim)));
    expect(wrong.map(({ line, text }) => `line ${line}: ${text}`)).toEqual([]);
  });

  it("counts tasks, waits and lines as its programs' runs do", () => {
    const wrong = claims.counts.filter((claim) => !hasCount(claim.count, claim.of, on(claim)));
    expect(wrong.map(({ line, text }) => `line ${line}: ${text}`)).toEqual([]);
  });
});

async function evidenceOf(example: Example): Promise<Evidence> {
  return { example, record: await runInNode(example.programs.typescript, { clock: "virtual" }) };
}
