import type { Extension } from "@codemirror/state";
import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { pythonLanguage } from "@codemirror/lang-python";
import names from "../../reference/python-names.json";

/** What asyncio's module itself has, and what its objects have. */
const MODULE = names.filter((name) => !name.includes("."));
const MEMBERS = [...new Set(names.flatMap((name) => name.split(".").slice(1)))];

/** `asyncio.` is followed by a name of the module, any other dot perhaps by one of a member. */
function completeAsyncio(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/[\w.]*\.\w*$/);
  if (!typed) return null;
  const owner = typed.text.slice(0, typed.text.lastIndexOf("."));
  const options = (owner === "asyncio" ? MODULE : MEMBERS).map((label) => ({ label, type: typeOf(label) }));
  return { from: typed.from + owner.length + 1, options, validFor: /^\w*$/ };
}

function typeOf(name: string): string {
  if (/^[A-Z_]+$/.test(name)) return "constant";
  return /^[A-Z]/.test(name) ? "class" : "function";
}

/** Completes the names of asyncio, of Python, and of the file itself. */
export const PYTHON_COMPLETION: Extension = [
  autocompletion(),
  pythonLanguage.data.of({ autocomplete: completeAsyncio }),
];
