import type { Program } from "../../record/program.ts";
import { printedLines, type RunRecord } from "../../record/index.ts";
import type { PageRunOptions } from "../../lanes/lane.ts";

/** What a prediction is held against. */
export interface HeldAgainst {
  printed: string[];
  /** Begins with a space: why it is not what the program printed here, just now; empty when it is. */
  note: string;
  /** Null when the program could not be run here. */
  record: RunRecord | null;
}

/**
 * Runs the program that a prediction is of. The clock is the checking clock, so the same answer gets the same verdict on
 * any machine, however busy. A run that does not come to its end, for that is no fault of the answer either, leaves what
 * the program printed when the page was built.
 *
 * @param printed when the page was built
 * @param run as `runInPage`
 */
export async function runToHoldAgainst(
  program: Program,
  printed: string[],
  run: (program: Program, options: PageRunOptions) => Promise<RunRecord>,
): Promise<HeldAgainst> {
  try {
    const { signal } = new AbortController();
    const record = await run(program, { clock: "virtual", signal });
    const { outcome } = record;
    if (outcome.kind === "finished" || outcome.kind === "failed") {
      return { printed: printedLines(record), note: "", record };
    }
    throw new Error(outcome.kind === "cut" ? outcome.message : "It did not come to its end.");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const note = ` (It could not be run here: ${reason} This is what it printed elsewhere.)`;
    return { printed, note, record: null };
  }
}
