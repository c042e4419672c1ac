import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { RunRecord } from "#record";
import type { Program } from "../record/program.ts";

/** Not bundled: it finds the scripts of its threads beside itself. */
const { runInNode }: typeof import("../lanes/in-node.ts") = await import(
  /* @vite-ignore */ pathToFileURL(resolve("src/lanes/in-node.ts")).href
);

const recordings = new Map<string, Promise<RunRecord>>();

/** A program's run on the virtual clock. Who asks for the same program again gets the same run. */
export function recording(program: Program): Promise<RunRecord> {
  const key = JSON.stringify(program);
  const recorded = recordings.get(key) ?? runInNode(program, { clock: "virtual" });
  recordings.set(key, recorded);
  return recorded;
}
