import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isDataFile } from "../record/data-files.ts";
import { LANGUAGES, type Language } from "../record/languages.ts";
import { CourseError } from "./course-error.ts";

/** A folder whose name is its place in the order and its name: `03-event-loop`. */
export interface NumberedFolder {
  number: number;
  /** The name without the number: what addresses and references use. */
  slug: string;
  path: string;
}

/** A path as messages name it: `content/lessons/…`. */
export function shown(path: string): string {
  return relative(process.cwd(), path);
}

/**
 * The numbered folders in a folder, in order. Throws a {@link CourseError} for a name of another form, and for a number
 * or a name that occurs twice.
 */
export function numberedFolders(parent: string): NumberedFolder[] {
  const problems: string[] = [];
  const found: NumberedFolder[] = [];
  for (const name of foldersIn(parent)) {
    const path = join(parent, name);
    const [, digits, slug] = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
    if (!digits || !slug) {
      problems.push(`${shown(path)}: a folder here is named by two digits and a name, like 03-event-loop`);
      continue;
    }
    const folder = { number: Number(digits), slug, path };
    const twin = found.find((other) => other.number === folder.number || other.slug === slug);
    if (twin) problems.push(`${shown(path)}: has the number or the name of ${shown(twin.path)}`);
    found.push(folder);
  }
  if (problems.length > 0) throw new CourseError(problems);
  return found;
}

/** Names of the folders in a folder, sorted; none when it does not exist. */
export function foldersIn(parent: string): string[] {
  return entries(parent, "folder");
}

/** Names of the files in a folder, sorted; none when it does not exist. */
export function filesIn(parent: string): string[] {
  return entries(parent, "file");
}

/** The sources of a folder's files of one language by their name without its ending, sorted. */
export function sourcesIn(parent: string, language: Language): Map<string, string> {
  const { extension: ending } = LANGUAGES[language];
  const names = filesIn(parent).filter((name) => name.endsWith(ending));
  return new Map(names.map((name) => [name.slice(0, -ending.length), readFileSync(join(parent, name), "utf8")]));
}

/**
 * A folder's files of one language, and the data files that stand beside them in each, as the files of a program in a
 * sandbox, where `kitchen.ts` is `/kitchen.ts`.
 */
export function programFilesIn(parent: string, language: Language): Record<string, string> {
  const { extension } = LANGUAGES[language];
  const names = filesIn(parent).filter((name) => name.endsWith(extension) || isDataFile(name));
  return Object.fromEntries(names.map((name) => [`/${name}`, readFileSync(join(parent, name), "utf8")]));
}

/** The text of a file. Throws a {@link CourseError} when there is none. */
export function textOf(path: string): string {
  if (!existsSync(path)) throw new CourseError([`${shown(path)}: there is no such file`]);
  return readFileSync(path, "utf8");
}

function entries(parent: string, kind: "file" | "folder"): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => (kind === "file" ? entry.isFile() : entry.isDirectory()))
    .map((entry) => entry.name)
    .sort();
}
