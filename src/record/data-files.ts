import { isProgramFile } from "./languages.ts";

type Files = Record<string, string>;

/** What the names of files end with that programs read: texts, all of them. */
export const DATA_EXTENSIONS = [
  ".csv",
  ".html",
  ".ini",
  ".json",
  ".jsonl",
  ".log",
  ".toml",
  ".tsv",
  ".txt",
  ".xml",
  ".yaml",
  ".yml",
] as const;

/** Whether a file is one that a program reads, and no part of it: its name tells. */
export function isDataFile(path: string): boolean {
  return DATA_EXTENSIONS.some((extension) => path.endsWith(extension));
}

/** The modules among the files of a program, by path. */
export function modulesIn(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => isProgramFile(path)));
}

/** The other files of a program, by path: those that it can open. */
export function dataIn(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isProgramFile(path)));
}
