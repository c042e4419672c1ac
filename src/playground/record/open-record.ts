import { readRunFile, type RunFile } from "../../record/run-file.ts";
import { indexRun, type RunIndex } from "../../timeline/index.ts";
import { grouped } from "./grouped.ts";
import { summaryOf, type Summary } from "./summary.ts";

/** The record of a run, as it is shown. */
export interface OpenRecord extends RunFile {
  /** The file's name. */
  name: string;
  /** How many sources the record has besides, which are too long, or too many, to be shown. */
  filesLeft: number;
  summary: Summary;
  /** The same run for the timeline, with tasks of one kind under one lane where there are very many. */
  index: RunIndex;
}

/**
 * Reads the record of a run.
 *
 * @param text of a file that may come from anywhere
 * @throws RunFileError in sentences to be shown, for anything else
 */
export function openRecord(name: string, text: string): OpenRecord {
  const file = readRunFile(text);
  const { run, groups } = grouped(file.record);
  const { files, left } = readable(file.files);
  const index = { ...indexRun(run), folded: groups };
  return { ...file, name, files, filesLeft: left, summary: summaryOf(file.record), index };
}

/** As many sources as an editor can show. */
function readable(all: RunFile["files"]): { files: RunFile["files"]; left: number } {
  const entries = Object.entries(all);
  const files = entries.filter(([, code]) => code.length <= LONGEST_FILE).slice(0, MOST_FILES);
  return { files: Object.fromEntries(files), left: entries.length - files.length };
}

/** Characters of a source that is shown, and how many sources are. */
const LONGEST_FILE = 200_000;
const MOST_FILES = 50;
