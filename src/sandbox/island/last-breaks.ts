import { isProgramFile } from "../../record/languages.ts";

/** Files as an editor has them: a file's last line break would be an empty line in it. What a program reads stays as it is. */
export function withoutLastBreaks(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, code]) => [path, isProgramFile(path) ? code.trimEnd() : code]),
  );
}
