import { pythonLanguage } from "@codemirror/lang-python";
import { ensureSyntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import { nearestName } from "../record/nearest-name.ts";

/** Milliseconds that the parser may take for what it has not read yet. */
const PARSE = 50;

const KEYWORDS =
  "and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield None True False".split(
    " ",
  );

/** What is often called in programs of the course. */
const BUILT_IN =
  "print range len list dict set tuple str int float bool sum min max sorted enumerate zip map filter isinstance open repr round reversed any all abs".split(
    " ",
  );

/** A word of a program, and what it should perhaps be. */
export interface Guess {
  from: number;
  to: number;
  meant: string;
}

/**
 * Words of a Python program that are perhaps misspelt: keywords where it can't be parsed, asyncio's and built-in names.
 *
 * @param ofAsyncio the names of the module
 * @returns in the order in which they stand in the text
 */
export function misspeltInPython(state: EditorState, ofAsyncio: string[]): Guess[] {
  const tree = ensureSyntaxTree(state, state.doc.length, PARSE);
  if (!tree || !pythonLanguage.isActiveAt(state, 0)) return [];
  const found = new Map<number, Guess>();
  const guess = (from: number, to: number, among: string[]) => {
    const meant = nearestName(state.sliceDoc(from, to), among);
    if (meant !== null) found.set(from, { from, to, meant });
  };
  tree.iterate({
    enter({ name, from, to, type, node }) {
      if (type.isError) {
        // Where Python can't go on, the word before may be a keyword that it does not know, and so may a word that it skips.
        const line = state.doc.lineAt(from);
        const before = /([A-Za-z]+)\s*$/.exec(line.text.slice(0, from - line.from));
        if (before) guess(line.from + before.index, line.from + before.index + before[1]!.length, KEYWORDS);
        if (/^[A-Za-z]+$/.test(state.sliceDoc(from, to))) guess(from, to, KEYWORDS);
      }
      if (name === "PropertyName" && node.parent?.name === "MemberExpression") {
        const object = node.parent.firstChild;
        const isAsyncio = object?.name === "VariableName" && state.sliceDoc(object.from, object.to) === "asyncio";
        if (isAsyncio) guess(from, to, ofAsyncio);
      }
      if (name === "VariableName" && node.parent?.name === "CallExpression" && node.parent.firstChild?.from === from) {
        // A name that is there once has been given to nothing.
        const word = state.sliceDoc(from, to);
        const isOnce = state.doc.toString().split(new RegExp(`\\b${word}\\b`)).length === 2;
        if (isOnce) guess(from, to, BUILT_IN);
      }
    },
  });
  return [...found.values()].sort((one, other) => one.from - other.from);
}
