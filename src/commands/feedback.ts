/**
 * `npm run feedback -- [<lesson>[/<exercise>]]`: writes the whole feedback on each mistake into the exercises' folders,
 * where the tests compare it. Read what has changed before you commit it: is it what helps somebody who made that mistake?
 */
import { writeFileSync } from "node:fs";
import { feedbackPath, feedbackText, loadExercise, programOf, type ExerciseFolder } from "../course/index.ts";
import { CHECK_TIME, grade, runForGrading } from "../grading/index.ts";
import { runInNode } from "../lanes/in-node.ts";
import { languages } from "../record/languages.ts";
import { exercisesNamed } from "../tools/exercises-named.ts";
import { orExplain } from "../tools/or-explain.ts";
import { verdictText } from "../tools/verdict-text.ts";

await orExplain(async () => {
  for (const [name, folder] of exercisesNamed(process.argv[2] ?? "")) {
    await writeFeedback(folder);
    console.log(name);
  }
});

async function writeFeedback(folder: ExerciseFolder): Promise<void> {
  const exercise = await loadExercise(folder);
  for (const language of languages()) {
    const sources = language === "python" ? folder.python : folder;
    const feedback = new Map<string, string>();
    for (const { name, source } of sources.mistakes) {
      const runs = await runForGrading(exercise, programOf(sources, source, language), (program) =>
        runInNode(program, { clock: "virtual", limits: { time: CHECK_TIME } }),
      );
      feedback.set(name, verdictText(grade(exercise, runs)));
    }
    writeFileSync(feedbackPath(folder.path, language), feedbackText(feedback));
  }
}
