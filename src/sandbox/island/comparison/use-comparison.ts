import { useState } from "react";
import type { Program } from "../../../record/program.ts";
import { CHECK_TIME } from "../../../grading/grade.ts";
import { languages, type Language } from "../../../record/languages.ts";
import { sameFiles } from "../../../progress/index.ts";
import type { RunRecord } from "../../../record/index.ts";
import { draftIn } from "../saved.ts";
import { asRunOptions, type RunSettings } from "../run-settings.ts";
import { useRunBatches } from "../use-run-batches.ts";

/** One language's part in a comparison. */
export interface Half {
  language: Language;
  /** Whether the program is the reader's own; else it is as the page gives it. */
  own: boolean;
  /** null: it has not ended. */
  record: RunRecord | null;
  /** Why it could not be run, if it could not. */
  trouble: string | null;
}

export interface Comparison {
  /** Python's first; null: nothing was compared yet. */
  halves: [Half, Half] | null;
  /** The program in the editor as it was compared. */
  compared: Program | null;
  isRunning: boolean;
  /** @param program in the editor */
  start: (program: Program, settings: RunSettings) => void;
  stop: () => void;
}

type State = Pick<Comparison, "halves" | "compared">;

/**
 * Runs a sandbox's program in two languages, on the virtual clock: the two pictures are exact, and there at once.
 *
 * @param name the sandbox's in the course
 * @param given the programs as the page gives them
 * @param language the editor's
 */
export function useComparison(name: string, given: Record<Language, Program>, language: Language): Comparison {
  const [{ halves, compared }, setState] = useState<State>({ halves: null, compared: null });
  const { begin, stop } = useRunBatches();

  async function compare(program: Program, settings: RunSettings) {
    const batch = begin();
    const other = languages().find((each) => each !== language)!;
    const files = await draftIn(name, other, given[other].files);
    if (!batch.isLatest()) return;

    const pair = languages().flatMap((each) => {
      if (each === language) return [{ language, program }];
      return each === other ? [{ language: other, program: { entry: given[other].entry, files } }] : [];
    });
    const halves = pair.map(({ language, program }): Half => {
      const own = !sameFiles(program.files, given[language].files);
      return { language, own, record: null, trouble: null };
    });
    setState({ halves: halves as [Half, Half], compared: program });
    for (const [half, { program }] of pair.entries()) {
      const settle = (result: Partial<Half>) => {
        if (!batch.isLatest()) return;
        setState(({ halves, compared }) => ({
          halves: halves!.map((each, index) => (index === half ? { ...each, ...result } : each)) as [Half, Half],
          compared,
        }));
      };
      batch.run(program, { clock: "virtual", ...asRunOptions(settings), limits: { time: CHECK_TIME } }).then(
        (record) => settle({ record }),
        ({ message }: Error) => settle({ trouble: message }),
      );
    }
  }

  return {
    halves,
    compared,
    isRunning: halves?.some(({ record, trouble }) => record === null && trouble === null) ?? false,
    start: (...args) => void compare(...args),
    stop,
  };
}
