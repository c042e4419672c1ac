import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { DecorationItem } from "shiki";
import type { Example } from "../course/index.ts";
import { LANGUAGES, languages, type Language } from "../record/languages.ts";
import { highlight } from "../markdown/highlight.ts";

/** Not bundled: the build has read the programs already, to check their types. */
const { contentPrograms }: typeof import("./content.ts") = await import(
  /* @vite-ignore */ pathToFileURL(resolve("src/typing/content.ts")).href
);

/** An example's code in one language, highlighted. */
export interface Listing {
  language: Language;
  label: string;
  html: string;
}

/** An example's code in each language. */
export function listingsOf({ programs }: Example): Promise<Listing[]> {
  return Promise.all(
    languages().map(async (language) => {
      const { path, files, entry } = programs[language];
      const code = files[entry]!;
      const html = await (language === "typescript" ? highlightTyped(path, code) : highlight(code, language));
      return { language, label: LANGUAGES[language].name, html };
    }),
  );
}

/** TypeScript as {@link highlight} has it, with the type of each name in its `data-type`: see `code.css`. */
function highlightTyped(path: string, code: string): Promise<string> {
  const types = contentPrograms().typesIn(path);
  const decorations = types.map(({ start, end, type }): DecorationItem => {
    return { start, end, properties: { "data-type": type } };
  });
  return highlight(code, "typescript", decorations);
}
