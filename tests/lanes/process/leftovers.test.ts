import { describe, expect, test } from "vitest";
import { runInNode } from "../../../src/lanes/in-node.ts";
import type { RunRecord } from "../../../src/record/index.ts";
import { START_OF_PYTHON } from "../python/record.ts";
import { OF_PYTHON, OF_TYPESCRIPT, type Leftover } from "./leftovers.ts";

function describeLeftovers(path: string, leftovers: Leftover[]): void {
  const record = (main: string): Promise<RunRecord> =>
    runInNode({ files: { [path]: main }, entry: path }, { clock: "virtual" });

  test.each(leftovers)("%s", async (_name, leave, look) => {
    const left = await record(leave);
    expect(left.outcome).toEqual({ kind: "finished" });
    const looked = await record(look);
    expect(looked.output.map(({ text }) => text)).toEqual(["as new"]);
    expect(looked.outcome).toEqual({ kind: "finished" });
  });
}

describe("a TypeScript program finds nothing that the one before has left in the same process", () => {
  describeLeftovers("/main.ts", OF_TYPESCRIPT);
});

describe(
  "a Python program finds nothing that the one before has left in the same process",
  { timeout: START_OF_PYTHON },
  () => describeLeftovers("/main.py", OF_PYTHON),
);
