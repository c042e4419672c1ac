import type { Exercise } from "../../grading/exercise.ts";

const CHECKS = import.meta.glob<{ default: Exercise }>("/content/lessons/*/exercises/*/check.ts");

/**
 * Loads what an exercise checks.
 * @param folder below `content/lessons`: `01-coroutines/exercises/01-wake-it-up`
 */
export async function loadExercise(folder: string): Promise<Exercise> {
  const load = CHECKS[`/content/lessons/${folder}/check.ts`];
  if (!load) throw new Error(`There is no check.ts in content/lessons/${folder}.`);
  return (await load()).default;
}
