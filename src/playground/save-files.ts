import type { Files } from "../progress/index.ts";
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

/** Has the browser save something under a name. */
export function saveAs(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A title as a file may be called on every system. */
export function asFileName(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "program"
  );
}
