import * as asyncio from "asyncio";
import type { Example } from "../../src/course/index.ts";
import type { RunRecord } from "../../src/record/index.ts";
import { pythonSpelling } from "../../src/record/spelling.ts";
import type { CountClaim } from "./claims.ts";

/** An example with its run: what a claim on it is held against. */
export interface Evidence {
  example: Example;
  record: RunRecord;
}

/** What stands in the languages themselves, and may be named of any program. */
const LANGUAGES = [
  "async await def return finally try except with for if __name__ __main__ None print True False", // Python
  "Exception GeneratorExit StopIteration RuntimeWarning start_server multiprocessing at", // Python's own; `at` in `<coroutine object f at 0x…>`
  "slow_callback_duration slowCallbackDuration", // an attribute of loops
  "subprocess create_subprocess_exec communicate kill", // of other programs, which a page cannot start
  "TestCase mock patch AsyncMock pytest anyio logging handlers QueueHandler QueueListener NotImplementedError", // of Python's library, and about it
  "function const catch undefined done value false true createTask", // TypeScript
  "python m ps pstree sudo PYTHONASYNCIODEBUG 1", // what is typed into a terminal
  "There is no current event loop in thread MainThread T", // what Python says there
  "main", // what the outermost coroutine function is called everywhere
];

/** Names of the API and of the methods of its classes, in both spellings. */
const API = Object.entries(asyncio)
  .flatMap(([name, value]) => [name, ...methodsOf(value)])
  .flatMap((name) => [name, pythonSpelling(name)]);

function methodsOf(value: unknown): string[] {
  if (typeof value !== "function") return [];
  const prototype: unknown = value.prototype;
  return prototype ? Object.getOwnPropertyNames(prototype) : [];
}

const VOCABULARY = new Set([...LANGUAGES.join(" ").split(" "), ...API, "asyncio"]);

/** The words of a quotation that neither the programs nor their output nor the languages have; none for a true one. */
export function unknownWords(quotation: string, evidence: Evidence[]): string[] {
  const texts = evidence.flatMap(textsOf);
  const quoted = quotation.replace(/0x….*$/s, "").trim();
  if (texts.some((text) => text.includes(quoted))) return [];
  const known = new Set([...VOCABULARY, ...texts.flatMap(wordsOf)]);
  return wordsOf(quoted).filter((word) => !known.has(word));
}

function textsOf({ example: { programs }, record }: Evidence): string[] {
  const { outcome, output, warnings } = record;
  return [
    ...Object.values(programs).flatMap(({ files }) => Object.values(files)),
    ...output.map(({ text }) => text),
    ...warnings.map(({ message }) => `RuntimeWarning: ${message}`),
    ...(outcome.kind === "failed" ? [`${outcome.error.name}: ${outcome.error.message}`] : []),
  ];
}

/** The words and numbers in a text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}_][\p{L}\p{N}_]*|\d+(?:\.\d+)?/gu) ?? [];
}

/**
 * Whether some run has this duration (in all, until one of its events, or as one or all of its waits and jobs), or its
 * program names it, as the time limit that is never reached.
 */
export function hasDuration(seconds: number, evidence: Evidence[]): boolean {
  return evidence.some((each) => durationsOf(each).some((duration) => Math.abs(duration - seconds) < 1e-6));
}

function durationsOf({ example, record }: Evidence): number[] {
  const { elapsed, events, tasks, jobs } = record;
  const lengthOf = (from: number | null, to: number | null) => (to ?? elapsed) - (from ?? elapsed);
  const spans = tasks.flatMap((task) => task.spans);
  const sleeps = spans.filter(({ on }) => on?.text.startsWith("sleep")).map(({ from, to }) => lengthOf(from, to));
  return [
    elapsed,
    ...events.map(({ time }) => time),
    ...spans.map(({ from, to }) => lengthOf(from, to)),
    ...jobs.map(({ started, finished }) => lengthOf(started, finished)),
    sleeps.reduce((sum, sleep) => sum + sleep, 0),
    ...Object.values(example.programs.python.files).flatMap(wordsOf).map(Number),
  ];
}

/**
 * Whether some run has so many tasks (in all, beside the first one, or of one function), waits for a sleep (in all, or at
 * one moment), or printed lines (in all, at one moment, or of one task).
 */
export function hasCount(count: number, of: CountClaim["of"], evidence: Evidence[]): boolean {
  return evidence.some(({ record }) => countsOf(of, record).includes(count));
}

function countsOf(of: CountClaim["of"], { tasks, output }: RunRecord): number[] {
  if (of === "tasks") return [tasks.length, tasks.length - 1, ...sizesBy(tasks, ({ coroutine }) => coroutine)];
  if (of === "lines") {
    return [output.length, ...sizesBy(output, ({ time }) => time), ...sizesBy(output, ({ task }) => task)];
  }
  const sleeps = tasks.flatMap(({ spans }) => spans.filter(({ on }) => on?.text.startsWith("sleep")));
  return [sleeps.length, ...sizesBy(sleeps, ({ from }) => from)];
}

/** How many there are of each kind. */
function sizesBy<T>(items: T[], kind: (item: T) => unknown): number[] {
  const sizes = new Map<unknown, number>();
  for (const item of items) sizes.set(kind(item), (sizes.get(kind(item)) ?? 0) + 1);
  return [...sizes.values()];
}
