import type { ApiEntry } from "../../api/api.ts";
import { coverage } from "../../api/coverage.ts";
import definitions from "../../../content/asyncio-names.json" with { type: "json" };
import { markdownIn } from "../../record/languages.ts";
import type { AsyncioName } from "../asyncio-name.ts";

/**
 * The names of Python's asyncio with what there is to say of each: the runtime's doc comment on what mirrors it, in
 * Python's spelling.
 */
export function asyncioNames(api: readonly ApiEntry[]): AsyncioName[] {
  const entries = new Map(api.flatMap((entry) => [entry, ...entry.members]).map((entry) => [entry.name, entry]));
  return coverage(Object.keys(definitions), api).map(({ python, status, typescript, why }) => {
    const isHere = status !== "not in a browser";
    const text = isHere ? entries.get(typescript?.describedAs ?? "")?.summary : why;
    return {
      name: python,
      definition: definitions[python as keyof typeof definitions],
      help: text ? inPython(firstSentence(withoutLinks(text))) : null,
      isHere,
    };
  });
}

/** A doc comment's words are of code, which feedback's are not. */
function inPython(text: string): string {
  return markdownIn("python", text)
    .replace(/\b(null|undefined)\b/g, "None")
    .replaceAll("...args", "*args");
}

/** Up to a colon at most: what follows one is more often of JavaScript. */
function firstSentence(text: string): string {
  const sentence = /^.*?(?:\.|(?<!null):)(?=\s|$)/s.exec(text)?.[0] ?? text;
  return sentence.replace(/\s+/g, " ").replace(/:$/, ".");
}

/** Markdown without its links; their texts stay. */
function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}
