import { areTooLong, keepOwnProgram, readOwnPrograms, storageTrouble, type Files } from "../progress/index.ts";
import { isDataFile } from "../record/data-files.ts";
import { isProgramFile, LANGUAGES, languageOf, type Language } from "../record/languages.ts";
import type { Program } from "../record/program.ts";
import { LinkError, sharedFiles, sharedValue } from "../sandbox/island/editor/share.ts";
import type { NoticeData } from "../sandbox/island/Notice.tsx";
import { PLAIN_RUN, settingsInLink, type RunSettings } from "../sandbox/island/run-settings.ts";
import { openSaved, type Saved } from "../sandbox/island/saved.ts";
import { EXAMPLES, type Example } from "./examples.ts";
import { newProgram } from "./new-program.ts";
import { entryOf, TOO_LONG, type OpenedProgram } from "./program-files.ts";
import { asTitle, freeTitle, nameOf, titleOf } from "./titles.ts";

/** A program that is open in the playground. */
export interface OpenProgram {
  title: string;
  language: Language;
  /** As it was at the beginning: what Reset brings back. */
  program: Program;
  saved: Saved;
  /** The example that it is, changed or not; null: it is the reader's own, or came with a link. */
  example: Example | null;
  /** How it is run at first. */
  settings: RunSettings;
  /** What there is to say of it at first. */
  notice: NoticeData | null;
}

type Told = Pick<OpenProgram, "example" | "settings" | "notice">;

const NOTHING_TOLD: Told = { example: null, settings: PLAIN_RUN, notice: null };

async function open(title: string, program: Program, told: Partial<Told> = {}): Promise<OpenProgram> {
  const language = languageOf(program.entry);
  const saved = await openSaved(nameOf(title, language).replace(/\.py$/, ""), language, program.files);
  return { title, language, program, saved, ...NOTHING_TOLD, ...told };
}

/** An example, as it was changed last. */
export function openExample(example: Example, language: Language): Promise<OpenProgram> {
  return open(example.title, example.programs[language], { example });
}

/** A program that is kept, by its name. */
export function openKept(name: string, files: Files, notice: NoticeData | null = null): Promise<OpenProgram> {
  const { title, language } = titleOf(name);
  const example = EXAMPLES.find((each) => each.title === title);
  if (example) return open(title, example.programs[language], { example, notice });
  return open(title, { files, entry: entryOf(files) }, { notice });
}

/** What was worked at last, or the first example. */
export async function openFirst(language: Language, notice: NoticeData | null = null): Promise<OpenProgram> {
  const [last] = await readOwnPrograms();
  if (last) return openKept(last.name, last.draft.files, notice);
  return { ...(await openExample(EXAMPLES[0]!, language)), notice };
}

export function openNew(language: Language): Promise<OpenProgram> {
  return openOwn("Untitled", newProgram(language).files);
}

/** What was opened from files. */
export function openFiles({ title, files, leftOut, language }: OpenedProgram): Promise<OpenProgram> {
  const told =
    leftOut.length === 0
      ? null
      : `Left out: ${inShort(leftOut)}. This program is made of files in ${LANGUAGES[language].name} and of texts that they can read.`;
  return openOwn(asTitle(title) || "Untitled", files, told);
}

function inShort(names: string[]): string {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** A program of the reader's own that is new here: it is kept from now on. */
export async function openOwn(title: string, files: Files, told: string | null = null): Promise<OpenProgram> {
  if (areTooLong(files)) throw new Error(TOO_LONG);
  const entry = entryOf(files);
  const free = await freeHere(title, languageOf(entry));
  const isKept = await keepOwnProgram(nameOf(free, languageOf(entry)), files);
  const text = isKept ? told : `This program can’t be kept. ${storageTrouble() ?? ""}`;
  return open(free, { files, entry }, { notice: text === null ? null : { text, actions: [] } });
}

/**
 * What the page's address brings. It is kept once it is changed.
 *
 * @throws LinkError when it is damaged, or brings too much, or no program
 */
export async function openShared(hash: string): Promise<OpenProgram> {
  const files = asProgram(await sharedFiles(hash));
  const entry = entryOf(files);
  const title = asTitle(sharedValue(hash, "title") ?? "") || "From a link";
  return open(
    await freeHere(title, languageOf(entry)),
    { files, entry },
    {
      settings: settingsInLink(hash),
      notice: { text: "This program came with a link. Read it before you run it.", actions: [] },
    },
  );
}

/** A link can be made by hand, and name its files as it likes. */
export function asProgram(files: Files): Files {
  const entry = entryOf(files) as string | undefined;
  const language = entry === undefined ? null : languageOf(entry);
  const isSound = (path: string) =>
    /^(?:\/(?!\.{1,2}(?:\/|$))[^/\p{C}]+)+$/u.test(path) &&
    (isDataFile(path) || (isProgramFile(path) && languageOf(path) === language));
  if (language === null || !Object.keys(files).every(isSound)) {
    throw new LinkError("The link is damaged: it brings no program that can be shown.");
  }
  return files;
}

async function freeHere(title: string, language: Language): Promise<string> {
  const taken = new Set((await readOwnPrograms()).map(({ name }) => name));
  const ofExamples = new Set(EXAMPLES.map((example) => example.title));
  return freeTitle(title, (each) => ofExamples.has(each) || taken.has(nameOf(each, language)));
}
