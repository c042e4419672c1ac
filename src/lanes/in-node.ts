import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { RunRecord } from "../record/index.ts";
import { languageOf, type Language } from "../record/languages.ts";
import type { NodeLane } from "./lane.ts";
import type { Program } from "../record/program.ts";
import { PYTHON_IN_NODE } from "./python/node/python-lane.ts";
import type { RunOptions } from "./supervise/supervise.ts";
import { TYPESCRIPT_IN_NODE } from "./typescript/node/typescript-lane.ts";

/** Node's lane for each language. */
export const NODE_LANES: Record<Language, NodeLane> = { python: PYTHON_IN_NODE, typescript: TYPESCRIPT_IN_NODE };

/** The lane of a program, or of one of its files, in Node. */
export function nodeLane(path: string): NodeLane {
  return NODE_LANES[languageOf(path)];
}

/** Each running program takes a processor. */
const asOneOfMany = pLimit(availableParallelism());

/** Runs a program in Node as a sandbox does in the page, as soon as a processor is free for it. */
export function runInNode(program: Program, options: RunOptions): Promise<RunRecord> {
  return asOneOfMany(() => nodeLane(program.entry).run(program, options));
}
