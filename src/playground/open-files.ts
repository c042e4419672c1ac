import { isDataFile } from "../record/data-files.ts";
import { isProgramFile } from "../record/languages.ts";
import type { Files } from "../progress/index.ts";
import { programOf, type GivenFile, type OpenedProgram } from "./program-files.ts";

/** A file with the folders that it is in. */
interface Chosen {
  name: string;
  file: File;
}

/** What somebody has chosen by a button. */
export function chosenFiles(list: FileList): Chosen[] {
  return [...list].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** What somebody has dropped: files, and folders with all that is in them. To be called at once, as the event is heard. */
export async function droppedFiles({ items }: DataTransfer): Promise<Chosen[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<Chosen[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((...settle) => (entry as FileSystemFileEntry).file(...settle));
    return [{ name: entry.fullPath.replace(/^\//, ""), file }];
  }
  if (isHidden(entry.name)) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Chosen[] = [];
  for (;;) {
    // A browser gives a folder's entries in parts, and none when that was all.
    const some = await new Promise<FileSystemEntry[]>((...settle) => reader.readEntries(...settle));
    if (some.length === 0 || found.length > MOST_FILES) return found;
    found.push(...(await Promise.all(some.map(filesIn))).flat());
  }
}

/** What came of what somebody opened: a program, files for one to read, or a run's record as text. */
export type Opened =
  | { kind: "program"; program: OpenedProgram }
  | { kind: "data"; files: Files }
  | { kind: "record"; name: string; text: string };

/** Files of one program, and bytes of one of them: more than anybody has, and few enough to look at. */
const MOST_FILES = 500;
const MOST_BYTES = 1_000_000;
/** Bytes of a record. */
const MOST_RECORD = 250_000_000;

/**
 * Reads files that were chosen or dropped. An archive stands for what is in it. A JSON file alone is a
 * record, unless it clearly is another thing.
 *
 * @throws Error in a sentence to be shown, when they can't be opened
 */
export async function readOpened(chosen: Chosen[]): Promise<Opened> {
  const [first, ...rest] = chosen;
  if (!first) throw new Error("Nothing was opened, because there are no files in it.");
  if (rest.length === 0 && /\.json$/i.test(first.name)) {
    if (first.file.size > MOST_RECORD) {
      throw new Error(`${first.name} is larger than ${MOST_RECORD / 1e6} MB: record a shorter part of the run.`);
    }
    const text = await first.file.text();
    if (!isOtherJson(text)) return { kind: "record", name: first.name, text };
  }
  const given = await Promise.all(
    chosen
      .filter(({ name }) => !isInHiddenFolder(name))
      .map(async (each) => (isZip(each) ? unzipped(each) : [await read(each)])),
  );
  const all = given.flat();
  if (all.length > MOST_FILES)
    throw new Error(`There are more than ${MOST_FILES} files: open only those of the program.`);
  const data = all.filter(({ name }) => isDataFile(name));
  if (data.length > 0 && !all.some(({ name }) => isProgramFile(name))) {
    return { kind: "data", files: Object.fromEntries(data.map(({ name, text }) => [`/${name}`, text])) };
  }
  return { kind: "program", program: programOf(all) };
}

/** Whether a text is JSON of something else than a run, such as a list of prices: short, and without a version. */
function isOtherJson(text: string): boolean {
  if (text.length > MOST_BYTES) return false;
  try {
    return (JSON.parse(text) as { version?: unknown } | null)?.version === undefined;
  } catch {
    return false;
  }
}

async function read({ name, file }: Chosen): Promise<GivenFile> {
  // Of what is left out anyway only the name matters.
  if (!isTaken(name)) return { name, text: "" };
  if (file.size > MOST_BYTES) throw new Error(`${name} is too long to be opened in an editor.`);
  return { name, text: decoded(name, new Uint8Array(await file.arrayBuffer())) };
}

/** Whether a file can be a part of a program, or be read by one. */
const isTaken = (name: string) => isProgramFile(name) || isDataFile(name);

const isZip = ({ name }: Chosen) => /\.zip$/i.test(name);

async function unzipped({ name, file }: Chosen): Promise<GivenFile[]> {
  const { unzipSync } = await import("fflate");
  const others: GivenFile[] = [];
  let bytes = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter({ name, originalSize }) {
        if (name.endsWith("/") || isInHiddenFolder(name)) return false;
        if (isTaken(name)) return (bytes += originalSize) <= MOST_BYTES;
        others.push({ name, text: "" });
        return false;
      },
    });
  } catch {
    throw new Error(`${name} can't be read as a zip archive. Unpack it, and open the folder.`);
  }
  if (bytes > MOST_BYTES) throw new Error(`The files in ${name} are too long to be opened in an editor.`);
  return [...Object.entries(files).map(([name, content]) => ({ name, text: decoded(name, content) })), ...others];
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    throw new Error(`${name} is not UTF-8 text: save it as UTF-8 in your editor, and open it again.`);
  }
}

/** What tools keep beside a program. */
function isHidden(folder: string): boolean {
  return /^(\.|__pycache__$|__MACOSX$|node_modules$|venv$)/.test(folder);
}

function isInHiddenFolder(name: string): boolean {
  return name.split("/").some(isHidden);
}
