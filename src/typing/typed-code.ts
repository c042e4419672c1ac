import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { DecorationItem } from "shiki";
import type { Example } from "../course/index.ts";
import { highlight } from "../markdown/highlight.ts";

/** Not bundled: the build has read the programs already, to check their types. */
const { contentPrograms }: typeof import("./content.ts") = await import(
  /* @vite-ignore */ pathToFileURL(resolve("src/typing/content.ts")).href
);

/** An example's TypeScript as {@link highlight} has it, with the type of each name in its `data-type`: see `code.css`. */
export function highlightTyped({ path, program }: Example): Promise<string> {
  const types = contentPrograms().typesIn(path);
  const decorations = types.map(({ start, end, type }): DecorationItem => {
    return { start, end, properties: { "data-type": type } };
  });
  return highlight(program.files[program.entry]!, "typescript", decorations);
}
