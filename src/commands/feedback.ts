/**
 * `npm run feedback -- [<lesson>[/<exercise>]]`: writes the whole feedback on each mistake into the exercises' folders,
 * where the tests compare it. Read what has changed before you commit it: is it what helps somebody who made that mistake?
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { feedbackPath, feedbackText, loadExercise, programOf, type ExerciseFolder } from "../course/index.ts";
import { grade } from "../grading/index.ts";
import { languages } from "../record/languages.ts";
import { exercisesNamed } from "../tools/exercises-named.ts";
import { endTogether } from "../tools/processes.mjs";
import { orExplain } from "../tools/or-explain.ts";
import { runAnswer } from "../tools/run-answer.ts";
import { verdictText } from "../tools/verdict-text.ts";

const sideBySide = pLimit(availableParallelism());

endTogether();
await orExplain(async () => {
  for (const [name, folder] of exercisesNamed(process.argv[2] ?? "")) {
    await writeFeedback(folder);
    console.log(name);
  }
});

async function writeFeedback(folder: ExerciseFolder): Promise<void> {
  const exercise = await loadExercise(folder);
  for (const language of languages()) {
    const sources = folder.sources[language];
    const feedback = sources.mistakes.map(({ name, source }) =>
      sideBySide(async (): Promise<[string, string]> => {
        const runs = await runAnswer(exercise, programOf(sources, source, language));
        return [name, verdictText(grade(exercise, runs))];
      }),
    );
    writeFileSync(feedbackPath(folder.path, language), feedbackText(new Map(await Promise.all(feedback))));
  }
}
