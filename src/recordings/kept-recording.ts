import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { cachedFile } from "../lanes/python/node/cached-file.ts";
import { runInNode } from "../lanes/in-node.ts";
import type { RunRecord } from "../record/index.ts";
import type { Program } from "../record/program.ts";
import { hashInputs } from "../tools/build-inputs.ts";
import { root } from "../tools/root.mjs";

/** All that decides what a run of a program is like, beside the program. */
const INPUTS = ["package-lock.json", "runtime/src", "src/lanes", "src/record"];

let runners: string | null = null;

/** A program's run on the virtual clock, which is the same each time: the one of an earlier build, if there is one. */
export async function keptRecording(program: Program): Promise<RunRecord> {
  runners ??= hashInputs(root, INPUTS, [process.version]);
  const name = createHash("sha256").update(runners).update(JSON.stringify(program)).digest("hex").slice(0, 32);
  const path = await cachedFile(`run-${name}`, async () =>
    new TextEncoder().encode(JSON.stringify(await runInNode(program, { clock: "virtual" }))),
  );
  const record = JSON.parse(readFileSync(path, "utf8")) as RunRecord;
  // On a busy computer even a short program may have been cut.
  if (record.outcome.kind === "cut") rmSync(path, { force: true });
  return record;
}
