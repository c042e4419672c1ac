import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../record/languages.ts";

/** The files of an exercise that hold the whole feedback on each of its mistakes, as somebody has read and approved it. */
export const FEEDBACK_FILES = languages().map(feedbackFile);

function feedbackFile(language: Language): string {
  return `feedback.${language}.txt`;
}

/** Where the feedback on the mistakes in a language stands. */
export function feedbackPath(exercise: string, language: Language): string {
  return join(exercise, feedbackFile(language));
}

/** The feedback on each mistake, by the mistake's name; nothing where there is no file yet. */
export function readFeedback(exercise: string, language: Language): Map<string, string> {
  const path = feedbackPath(exercise, language);
  const [, ...pieces] = (existsSync(path) ? readFileSync(path, "utf8") : "").split(HEADING);
  return new Map(
    Array.from({ length: pieces.length / 2 }, (_, index) => [pieces[2 * index]!, pieces[2 * index + 1]!.trim()]),
  );
}

/** What such a file holds. */
export function feedbackText(feedback: Map<string, string>): string {
  return Array.from(feedback, ([name, text]) => `── ${name} ──\n\n${text}\n`).join("\n");
}

const HEADING = /^── (.+) ──$/m;
