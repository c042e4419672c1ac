import type { Files } from "../progress/index.ts";
import { asFileName, saveAs } from "../reader/save-as.ts";
import { fileName } from "../record/index.ts";

/** Saves a program on the reader's computer: its one file, or an archive of all. */
export async function saveProgram(title: string, files: Files): Promise<void> {
  const [[path, code] = ["", ""], ...rest] = Object.entries(files);
  if (rest.length === 0) return saveAs(fileName(path), `${code}\n`, "text/plain");
  const { strToU8, zipSync } = await import("fflate");
  const folder = asFileName(title);
  const entries = Object.entries(files).map(([path, code]) => [folder + path, strToU8(`${code}\n`)] as const);
  saveAs(`${folder}.zip`, zipSync(Object.fromEntries(entries)), "application/zip");
}
