import { CHECK_TIME, runForGrading, type Exercise, type Runs } from "../grading/index.ts";
import { runInNode } from "../lanes/in-node.ts";
import type { Program } from "../record/program.ts";

/** Runs an answer to an exercise in Node, as Check does in the page. */
export function runAnswer(exercise: Exercise, program: Program): Promise<Runs> {
  return runForGrading(exercise, program, (program) =>
    runInNode(program, { clock: "virtual", limits: { time: CHECK_TIME } }),
  );
}
