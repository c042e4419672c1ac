import type { ErrorInfo } from "asyncio";
import { adviceFor } from "../grading/advice.ts";
import { plain } from "../grading/index.ts";
import type { Program } from "../record/program.ts";
import { asSeen, missingEvents, missingLines, warningText, type RunRecord } from "../record/index.ts";

/** A record to read in a terminal: each line with its time and task, the warnings, how it ended. */
export function recordText(record: RunRecord, program: Program): string {
  return [
    ...record.output.map((line) => entry(line.time, taskName(record, line.task), asSeen(line.text))),
    ...record.warnings.map((warning) => {
      const { time, task, place } = warning;
      const where = place ? ` (made in ${place.file}, line ${place.line})` : "";
      return entry(time, taskName(record, task), `Warning: ${warningText(warning)}${where}`);
    }),
    "",
    ...missing(record),
    `${ending(record, program)}\n${record.elapsed.toFixed(3)} s of ${record.clock} time, ${record.tasks.length} tasks.`,
  ].join("\n");
}

function missing({ unrecorded, output }: RunRecord): string[] {
  if (!unrecorded) return [];
  return [missingLines(unrecorded, output), missingEvents(unrecorded)].filter((sentence) => sentence !== null);
}

function entry(time: number, task: string, text: string): string {
  const [first = "", ...more] = text.split("\n");
  const margin = " ".repeat(MARGIN);
  return [
    `${time.toFixed(3).padStart(8)}  ${task.padEnd(MARGIN - 12)}  ${first}`,
    ...more.map((line) => margin + line),
  ].join("\n");
}

/** Where texts begin: after a time, a task's name, and the gaps. */
const MARGIN = 24;

function taskName({ tasks }: RunRecord, id: number | null): string {
  return tasks.find((task) => task.id === id)?.name ?? "";
}

function ending(record: RunRecord, program: Program): string {
  const { outcome } = record;
  switch (outcome.kind) {
    case "finished":
      return "It came to its end.";
    case "stopped":
      return "It was stopped.";
    case "failed":
      return `${errorText(outcome.error, program)}\n${plain(adviceFor(outcome.error, record).text)}`;
    case "not-started":
      return `It did not start.\n${errorText(outcome.error, program)}\n${outcome.advice}`;
    case "cut":
      return `It was cut. ${outcome.message}\n${outcome.advice}`;
  }
}

/** In the form of a Python traceback. */
function errorText(error: ErrorInfo, program: Program): string {
  const { name, message, traceback, cause, exceptions = [], more } = error;
  return [
    ...(cause ? [errorText(cause, program), "", "The above exception was the direct cause of the following:", ""] : []),
    ...(traceback.length > 0 ? ["Traceback (most recent call last):"] : []),
    ...traceback.flatMap(({ file, line, function: fn }) => {
      const source = program.files[file]?.split("\n")[line - 1]?.trim();
      return [`  ${file}, line ${line}, in ${fn}`, ...(source ? [`    ${source}`] : [])];
    }),
    message === "" ? name : `${name}: ${message}`,
    ...exceptions.map((member) => errorText(member, program).replace(/^/gm, "  | ")),
    ...(more ? [`  | and ${more.toLocaleString("en")} more`] : []),
  ].join("\n");
}
