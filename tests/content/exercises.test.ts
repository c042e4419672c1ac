import { beforeAll, describe, expect, it } from "vitest";
import {
  loadExercise,
  programOf,
  readFeedback,
  requirementsOf,
  type ExerciseFolder,
  type ExerciseSources,
} from "../../src/course/index.ts";
import {
  grade,
  plain,
  RUNS_TO_ITS_END,
  type FailedCheck,
  type Exercise,
  type Runs,
  type Verdict,
} from "../../src/grading/index.ts";
import { languages, type Language } from "../../src/record/languages.ts";
import type { RunRecord } from "../../src/record/index.ts";
import { runAnswer } from "../../src/tools/run-answer.ts";
import { verdictText } from "../../src/tools/verdict-text.ts";
import { describeLessons } from "./lessons.ts";

describeLessons("exercises", (exercises) => {
  for (const folder of exercises) describeExercise(folder);
});

function describeExercise(folder: ExerciseFolder): void {
  // Concurrent: their programs run in processes of their own, as many as there are cores.
  describe.concurrent(`exercise ${folder.slug}`, () => {
    let exercise: Exercise;

    beforeAll(async () => {
      exercise = await loadExercise(folder);
    });

    const requirements = requirementsOf(folder.task);
    const { path } = folder;
    for (const language of languages()) {
      describeLanguage(language, { ...folder.sources[language], requirements, path }, () => exercise);
    }
  });
}

function describeLanguage(
  language: Language,
  folder: ExerciseSources & { path: string; requirements: string[] },
  exercise: () => Exercise,
): void {
  describe(`in ${language}`, () => {
    const run = (main: string): Promise<Runs> => runAnswer(exercise(), programOf(folder, main, language));

    // That it is the same each time is asked by `npm run check:flakes`.
    const verdictOn = async (main: string): Promise<Verdict> => grade(exercise(), await run(main));

    let solved: Promise<Runs>;

    beforeAll(async () => {
      solved = run(folder.solution);
      await solved;
    });

    it("is passed by its solution", async () => {
      expect(failuresOf(grade(exercise(), await solved))).toEqual([]);
    });

    for (const [name, source] of folder.alternatives) {
      it(`is passed by the alternative ${name}`, async () => {
        expect(failuresOf(await verdictOn(source))).toEqual([]);
      });
    }

    it("is not passed by its starter, which runs, or hangs in a deadlock that is to be mended", async () => {
      const runs = await run(folder.starter);
      const failures = failuresOf(grade(exercise(), runs));
      expect(failures).not.toEqual([]);
      const { outcome } = runs.main;
      const hangs = outcome.kind === "cut" && outcome.limit === "deadlock";
      if (!hangs) expect(failures[0]?.sentence).not.toBe(RUNS_TO_ITS_END);
    });

    it("is not passed by printing the solution's lines", async () => {
      const { main } = await solved;
      expect(failuresOf(await verdictOn(printingOnly(main)))).not.toEqual([]);
    });

    const approved = readFeedback(folder.path, language);

    for (const { name, source, breaks, says } of folder.mistakes) {
      it(`answers the mistake ${name} as it says`, async () => {
        const verdict = await verdictOn(source);
        const [first, ...others] = failuresOf(verdict).filter(({ followsFrom }) => followsFrom === undefined);
        expect(first && [first.seen, first.expected, first.hint].map(plain).join("\n")).toContain(says);
        if (breaks !== "several") expect(others).toEqual([]);
        // What was read and approved: `npm run feedback` writes it.
        expect(verdictText(verdict)).toBe(approved.get(name));
      });
    }

    it("has no feedback on a mistake that is gone", () => {
      expect([...approved.keys()]).toEqual(folder.mistakes.map(({ name }) => name));
    });

    const broken = folder.mistakes.map(({ breaks }) => breaks);
    it("has a mistake for each requirement, which breaks that one", () => {
      expect(folder.requirements.filter((requirement) => !broken.includes(requirement))).toEqual([]);
    });
  });
}

function failuresOf({ results }: Verdict): FailedCheck[] {
  return results.filter((result) => result.passed === false);
}

/** A program without asyncio that prints what another one printed. */
function printingOnly({ language, output }: RunRecord): string {
  const lines = output.map(({ stream, text }) => PRINTING[language][stream](JSON.stringify(text)));
  return [...(language === "python" ? ["import sys"] : []), ...lines].join("\n");
}

const PRINTING: Record<Language, Record<"out" | "error", (text: string) => string>> = {
  typescript: { out: (text) => `console.log(${text});`, error: (text) => `console.error(${text});` },
  python: { out: (text) => `print(${text})`, error: (text) => `print(${text}, file=sys.stderr)` },
};
