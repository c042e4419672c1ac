import type { MdastNode } from "satteri";
import type { Language } from "../record/languages.ts";
import type { LessonFolder } from "./course.ts";
import type { ExerciseFolder } from "./exercise-folder.ts";
import { attribute, isElement, nodesIn, parseMdx } from "./lesson-text.ts";

/** What is counted for a lesson, for a reader of Python. The home page tells readers so. */
export const PACE = {
  wordsInAMinute: 200,
  /** To decide what a program prints. */
  predict: 1,
  /** To read a program, run it and look at what it did; one for the reader's own computer has to be saved first. */
  program: 1,
  /** To make a "Change it" of it. */
  change: 1,
  /** To answer the ten questions of the recap. */
  selfTest: 10,
  /** To run an exercise as it is, and to read what Check says. */
  exercise: 2,
  /** To write a line of an exercise's solution. */
  line: 1,
};

/** The language whose readers are counted for. */
const READ_IN: Language = "python";
const ROUNDED_TO = 5;

/**
 * The minutes that a lesson takes, counted by {@link PACE} and rounded to five.
 *
 * @param mdx the lesson's text
 */
export function minutesOf(mdx: string, { exercises }: Pick<LessonFolder, "exercises">): number {
  let minutes = 0;
  for (const node of nodesIn(parseMdx(mdx), (node) => isRead(node))) {
    if (!isRead(node)) continue;
    if (node.type === "text" || node.type === "inlineCode") minutes += toRead(node.value);
    else if (node.type === "code" && node.lang === READ_IN) minutes += PACE.program;
    else if (isElement(node, "Predict")) minutes += PACE.predict;
    else if (isElement(node, "Twin")) minutes += PACE.program;
    else if (isElement(node, "SelfTest")) minutes += PACE.selfTest;
    else if (isElement(node, "WhatHappens")) minutes += PACE.change;
  }
  for (const exercise of exercises) minutes += minutesOfExercise(exercise);
  return Math.max(1, Math.round(minutes / ROUNDED_TO)) * ROUNDED_TO;
}

/** `45 minutes`, `2 hours`, `3½ hours`: above an hour and a half, half an hour is near enough. */
export function durationInWords(minutes: number): string {
  if (minutes <= 90) return `${minutes} minutes`;
  const halves = Math.round(minutes / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? "½" : ""} hours`;
}

/** The minutes that an exercise takes: its task, the lines that its solution has and its starter has not, and Check. */
function minutesOfExercise({ task, sources }: ExerciseFolder): number {
  const { body, requirements } = task.texts[READ_IN];
  const { starter, solution } = sources[READ_IN];
  return PACE.exercise + toRead(body) + toRead(requirements) + PACE.line * newLines(starter, solution);
}

/** Whether a reader of Python sees it. */
function isRead(node: MdastNode): boolean {
  if (isElement(node, "InJavaScript")) return false;
  return !isElement(node, "Only") || attribute(node, "in") === READ_IN;
}

function toRead(text: string): number {
  return (text.match(/\S*\w\S*/g)?.length ?? 0) / PACE.wordsInAMinute;
}

function newLines(starter: string, solution: string): number {
  const old = linesOf(starter);
  return linesOf(solution).filter((line) => {
    const at = old.indexOf(line);
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  }).length;
}

function linesOf(source: string): string[] {
  return source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
