import ts from "typescript";
import type { CompletionItem, Completions } from "./answers.ts";
import type { CheckedFile } from "./project.ts";

/** What TypeScript takes coroutines and futures to have, because it takes them for promises. */
const OF_PROMISES = ["then", "catch", "finally"];

/** What can be written at a place of a file; null where nothing can be proposed, as in a comment. */
export function complete({ service, source, path }: CheckedFile, position: number): Completions | null {
  const found = service.getCompletionsAtPosition(path, position, {});
  if (!found) return null;
  const items = found.entries.filter(isProposed).map(({ name, kind, sortText }) => ({
    name,
    kind: KINDS[kind] ?? kindByName(name),
    rank: Number.parseInt(sortText, 10),
  }));
  return { from: position - nameBefore(source.text, position).length, items };
}

function isProposed({ name, kind }: ts.CompletionEntry): boolean {
  if (kind === ts.ScriptElementKind.warning) return false;
  return !(kind === ts.ScriptElementKind.memberFunctionElement && OF_PROMISES.includes(name));
}

function nameBefore(text: string, position: number): string {
  return /[\w$]*$/.exec(text.slice(0, position))![0];
}

/** For what a module only passes on, TypeScript does not look up its kind. */
function kindByName(name: string): CompletionItem["kind"] {
  if (/^[A-Z][A-Z_]+$/.test(name)) return "constant";
  return /^[A-Z]/.test(name) ? "class" : "function";
}

const KINDS: Record<string, CompletionItem["kind"]> = {
  [ts.ScriptElementKind.keyword]: "keyword",
  [ts.ScriptElementKind.functionElement]: "function",
  [ts.ScriptElementKind.localFunctionElement]: "function",
  [ts.ScriptElementKind.memberFunctionElement]: "method",
  [ts.ScriptElementKind.memberVariableElement]: "property",
  [ts.ScriptElementKind.memberGetAccessorElement]: "property",
  [ts.ScriptElementKind.classElement]: "class",
  [ts.ScriptElementKind.interfaceElement]: "interface",
  [ts.ScriptElementKind.typeElement]: "type",
  [ts.ScriptElementKind.primitiveType]: "type",
  [ts.ScriptElementKind.constElement]: "variable",
  [ts.ScriptElementKind.letElement]: "variable",
  [ts.ScriptElementKind.variableElement]: "variable",
  [ts.ScriptElementKind.localVariableElement]: "variable",
  [ts.ScriptElementKind.parameterElement]: "variable",
  [ts.ScriptElementKind.moduleElement]: "variable",
};
