import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { RunRecord } from "#record";
import type { Program } from "../record/program.ts";

/** Not bundled: what runs programs finds its scripts beside itself. */
const { keptRecording }: typeof import("./kept-recording.ts") = await import(
  /* @vite-ignore */ pathToFileURL(resolve("src/recordings/kept-recording.ts")).href
);

const recordings = new Map<string, Promise<RunRecord>>();

/** A program's run on the virtual clock. Who asks for the same program again gets the same run. */
export function recording(program: Program): Promise<RunRecord> {
  const key = JSON.stringify(program);
  const recorded = recordings.get(key) ?? keptRecording(program);
  recordings.set(key, recorded);
  return recorded;
}
