/**
 * What a `check.ts` is written with (`import { … } from "#grading"`), and what turns records into a verdict.
 *
 * - **An exercise**: {@link exercise}, {@link check}, {@link inScenario}, {@link all}.
 * - **How it ends**: {@link endsWell}, {@link endsWith}.
 * - **What it prints**: {@link prints}, {@link printsInOrder}, {@link printsInAnyOrder}, {@link printsAt},
 *   {@link printsTimes}, {@link printsValue}, {@link printsFrom}; {@link like} for lines that differ from run to run.
 * - **How long**: {@link takes}, {@link takesAtMost}, {@link neverBlocks}.
 * - **What is left over**: {@link nothingUnawaited}, {@link noTaskLeftBehind}, {@link noWarnings}.
 * - **At once**: {@link peak}, {@link peakAtMost} of {@link tasksRunning}, {@link callsOf}, {@link jobsRunning},
 *   {@link between}.
 * - **In which order**: {@link happensInOrder} of {@link printed}, {@link started}, {@link ended},
 *   {@link cancelRequested}.
 * - **What became of tasks and jobs**: {@link runsTasks}, {@link tasksEnd}, {@link isCancelled}, {@link cleansUp}, {@link taskFails},
 *   {@link runsOffTheLoop}.
 *
 * Names of functions may be given in either language's spelling, and feedback is written in TypeScript's: that on a
 * program in Python is put into its words.
 *
 * A matcher of one's own is a pure function from a run's record to null or a {@link Failure}; `#record` has the
 * questions it can ask, and the words of this folder ({@link spot}, {@link quote}, {@link seconds}…) say what was seen
 * the way every other feedback does.
 */
export * from "./exercise.ts";
export * from "./authoring.ts";
export * from "./matcher.ts";
export * from "./line.ts";
export * from "./ending.ts";
export * from "./output.ts";
export * from "./time.ts";
export * from "./leftovers.ts";
export * from "./concurrency.ts";
export * from "./order.ts";
export * from "./tasks.ts";
export * from "./words.ts";
export * from "./grade.ts";
export * from "./python-words.ts";
