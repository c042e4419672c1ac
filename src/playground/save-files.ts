import type { Files } from "../progress/index.ts";
import { asFileName, saveAs } from "../reader/save-as.ts";
import { fileName, isProgramFile } from "../record/index.ts";

/** Saves a program on the reader's computer: its one file, or an archive of all. */
export async function saveProgram(title: string, files: Files): Promise<void> {
  const [[path, code] = ["", ""], ...rest] = Object.entries(files);
  if (rest.length === 0) return saveAs(fileName(path), asSaved(path, code), "text/plain");
  const { strToU8, zipSync } = await import("fflate");
  const folder = asFileName(title);
  const entries = Object.entries(files).map(([path, code]) => [folder + path, strToU8(asSaved(path, code))] as const);
  saveAs(`${folder}.zip`, zipSync(Object.fromEntries(entries)), "application/zip");
}

/** An editor shows a program without its last line break. What programs read is as it is. */
function asSaved(path: string, text: string): string {
  return isProgramFile(path) ? `${text}\n` : text;
}
