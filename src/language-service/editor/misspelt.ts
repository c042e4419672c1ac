import { linter, lintKeymap, type Diagnostic } from "@codemirror/lint";
import type { EditorState, Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import names from "virtual:asyncio-names";
import { misspeltInPython, type Guess } from "../misspelt-python.ts";
import { element, markedCode } from "./elements.ts";

/** Milliseconds after the last change: nobody wants to be told of each half-written word. */
const DELAY = 400;

const OF_ASYNCIO = names.filter(({ name }) => !name.includes(".")).map(({ name }) => name);

/** Underlines what is misspelt in a Python program, and offers the word that was perhaps meant. */
export const misspelt: Extension = [
  linter(({ state }) => misspeltInPython(state, OF_ASYNCIO).map((guess) => diagnostic(guess, state)), { delay: DELAY }),
  keymap.of(lintKeymap),
];

function diagnostic({ from, to, meant }: Guess, checked: EditorState): Diagnostic {
  const message = `Did you mean \`${meant}\`?`;
  return {
    from,
    to,
    severity: "error",
    message: `Error: ${message}`,
    renderMessage: () => element("span", element("b", "Error"), " ", ...markedCode(message)),
    actions: [
      {
        name: `Write ${meant}`,
        apply(view) {
          // Where the text is another one by now, so are the places; a new check is on its way.
          if (view.state.doc.eq(checked.doc)) {
            view.dispatch({ changes: { from, to, insert: meant }, userEvent: "input.fix" });
          }
          view.focus();
        },
      },
    ],
  };
}
