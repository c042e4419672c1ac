import { readAll, readRecord, withDatabase } from "./database.ts";
import type { Answer } from "./records.ts";

/** The predictions that were answered, by name. */
export function readAnswers(): Promise<Map<string, Answer>> {
  return readAll("predictions");
}

/** The last answer to a prediction, or undefined. */
export async function readAnswer(name: string): Promise<Answer | undefined> {
  return (await readRecord("predictions", name)).value;
}

export async function noteAnswer(name: string, predicted: string[], right: boolean): Promise<void> {
  await withDatabase((database) => database.put("predictions", { predicted, right, time: Date.now() }, name));
}
