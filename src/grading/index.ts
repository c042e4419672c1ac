/**
 * What a `check.ts` is written with (`import { … } from "#grading"`), and what turns records into a verdict.
 *
 * - **An exercise**: {@link exercise}, {@link check}, {@link inScenario}, {@link all}, {@link either}.
 * - **What nearly all ask**: {@link runsToTheEnd}, {@link awaitsEveryCoroutine}.
 * - **How it ends**: {@link endsWell}, {@link endsWith}.
 * - **What it prints**: {@link prints}, {@link printsInOrder}, {@link printsInAnyOrder}, {@link printsAt},
 *   {@link printsEachAt}, {@link printsTimes}, {@link printsEach}, {@link printsBy}, {@link printsValue}, {@link printsFrom}, {@link neverPrints},
 *   {@link printsNoMore}, {@link printsBetween}.
 * - **What it answers**: {@link answers}.
 * - **How it asks**: {@link retries}, {@link leavesNoPlaceFree}, {@link timesOut}.
 * - **How long**: {@link takes}, {@link takesAtMost}, {@link neverBlocks}.
 * - **What is left over**: {@link nothingUnawaited}, {@link noTaskLeftBehind}, {@link noWarnings}.
 * - **At once**: {@link peak} or {@link neverMoreThan} of {@link callsOf}, {@link jobs} or {@link connections}.
 * - **Over connections**: {@link closesConnections}, {@link writesFirst}, {@link sendsBytes}.
 * - **What ran where**: {@link runsTasks}, {@link runsJobs}, {@link runsOnALoop}, {@link opensNoLoop},
 *   {@link givesTurnsAway}.
 *
 * Names of functions may be given in either language's spelling. In what authors write, code stands between backticks
 * in TypeScript's spelling: only that is spelt as the learner's language spells it.
 */
export * from "./exercise.ts";
export * from "./authoring.ts";
export * from "./matcher.ts";
export * from "./ending.ts";
export * from "./usual-checks.ts";
export * from "./output.ts";
export * from "./answers.ts";
export * from "./requests.ts";
export * from "./time.ts";
export * from "./leftovers.ts";
export * from "./concurrency.ts";
export * from "./connections.ts";
export * from "./tasks.ts";
export * from "./text.ts";
export * from "./advice.ts";
export * from "./grade.ts";
