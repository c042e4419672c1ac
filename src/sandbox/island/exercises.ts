import { loadPart } from "../../load/part.ts";
import type { Exercise } from "../../grading/exercise.ts";

const EXERCISES = import.meta.glob<Exercise>("/content/lessons/*/exercises/*/check.ts", {
  query: "?with-scenarios",
  import: "default",
});

/**
 * Loads what an exercise checks, and its scenarios.
 * @param folder below `content/lessons`: `01-coroutines/exercises/01-wake-it-up`
 */
export function loadExercise(folder: string): Promise<Exercise> {
  const load = EXERCISES[`/content/lessons/${folder}/check.ts`];
  if (!load) throw new Error(`There is no check.ts in content/lessons/${folder}.`);
  return loadPart("What this exercise checks", load);
}
