import { isDataFile } from "../record/data-files.ts";
import { areTooLong, MOST_CHARACTERS, type Files } from "../progress/index.ts";
import { isProgramFile, LANGUAGES, languageOf, languages, mainFile, type Language } from "../record/languages.ts";

/** Files with the one that is run first, which is how the playground tells it. */
export function entryFirst(files: Files, entry: string): Files {
  return { [entry]: files[entry]!, ...files };
}

/** The file that is run: the first one that is a program. */
export function entryOf(files: Files): string {
  return Object.keys(files).find(isProgramFile)!;
}

/**
 * The path that a name stands for, as somebody typed it.
 *
 * @param files that are there already
 * @throws Error in a sentence to be shown, when no file of this program can have that name
 */
export function pathFor(typed: string, language: Language, files: Files): string {
  const { extension, name } = LANGUAGES[language];
  const bare = typed.trim().replace(/^\/+/, "");
  if (bare === "") throw new Error(`Give the file a name, such as helpers${extension}.`);
  const path = `/${isProgramFile(bare) || isDataFile(bare) ? bare : bare + extension}`;
  if (isProgramFile(path) && languageOf(path) !== language) {
    throw new Error(`This program is in ${name}: the names of its modules end with ${extension}.`);
  }
  if (!/^(\/[\w-]+(\.[\w-]+)*)+$/.test(path)) {
    throw new Error("A name is made of letters, digits, _ and -, and a / before what is in a folder.");
  }
  if (Object.hasOwn(files, path)) throw new Error(`There is a file ${path.slice(1)} already.`);
  return path;
}

export const TOO_LONG = `The program has more than ${MOST_CHARACTERS.toLocaleString("en")} characters, which is more than an editor can open here. Open only the files that it needs.`;

/** A file as it was chosen or dropped, or came in an archive. */
export interface GivenFile {
  /** With the folders it is in: `shop/orders.py`. */
  name: string;
  text: string;
}

/** A program made of what somebody opened. */
export interface OpenedProgram {
  title: string;
  language: Language;
  /** The one that is run first. What it can read comes last. */
  files: Files;
  /** The names of what is neither a part of it nor read by it. */
  leftOut: string[];
}

/**
 * Makes a program of files: in the language that most of them are in, its paths counted from the folder that all are in.
 * What stands in that folder for it to read comes along, as far as there is room.
 *
 * @throws Error in a sentence to be shown, when there is no program among them, or it is too long
 */
export function programOf(given: GivenFile[]): OpenedProgram {
  const byLanguage = languages().map((language) => ({
    language,
    files: given.filter(({ name }) => isProgramFile(name) && languageOf(name) === language),
  }));
  const { language, files: own } = byLanguage.reduce((most, each) =>
    each.files.length > most.files.length ? each : most,
  );
  if (own.length === 0) {
    throw new Error("There is no program in it. A program is made of files whose names end with .py or .ts.");
  }
  const folder = commonFolder(own.map(({ name }) => name));
  const pathOf = (name: string) => `/${name.slice(folder.length)}`;
  const files = Object.fromEntries(own.map(({ name, text }) => [pathOf(name), text.trimEnd()]));
  if (areTooLong(files)) throw new Error(TOO_LONG);
  const entry = likelyEntry(files, language);
  const title = folder === "" ? entry.slice(1).replace(/\.\w+$/, "") : folder.slice(0, -1).replace(/^.*\//, "");
  const whole = entryFirst(files, entry);
  const leftOut: string[] = [];
  for (const each of given.filter((each) => !own.includes(each))) {
    const path = pathOf(each.name);
    if (isDataFile(path) && each.name.startsWith(folder) && !areTooLong({ ...whole, [path]: each.text })) {
      whole[path] = each.text;
    } else leftOut.push(each.name);
  }
  return { title, language, files: whole, leftOut };
}

/** With a slash at its end; empty when there is none. */
function commonFolder(names: string[]): string {
  const folders = names.map((name) => name.slice(0, name.lastIndexOf("/") + 1));
  let common = folders[0] ?? "";
  while (!folders.every((folder) => folder.startsWith(common))) common = common.replace(/[^/]*\/$/, "");
  return common;
}

/** The main file by its name, or the one that starts an event loop. */
function likelyEntry(files: Files, language: Language): string {
  const paths = Object.keys(files);
  const main = [mainFile(language), "/__main__.py", "/app.py"].find((path) => Object.hasOwn(files, path));
  const starts = (path: string) => /\basyncio\.run\(|\b__main__\b|\brun\(main\(/.test(files[path]!);
  return main ?? paths.find(starts) ?? paths[0]!;
}
