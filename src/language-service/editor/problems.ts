import { forEachDiagnostic, linter, lintKeymap, nextDiagnostic, type Diagnostic } from "@codemirror/lint";
import type { EditorState, Extension, Text } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { Fix, Problem } from "../answers.ts";
import { ask, type EditedFile } from "./ask.ts";
import { element, markedCode } from "./elements.ts";

/** Milliseconds after the last change: nobody wants to be told of each half-written line. */
const DELAY = 400;

/**
 * Underlines what is wrong and says why. F8 goes to the next place, Ctrl-. (⌘-.) mends what is wrong there, Ctrl-Shift-M
 * (⌘-Shift-M) lists all places.
 */
export function problems(file: EditedFile): Extension {
  return [
    linter(
      async ({ state: { doc } }) => {
        const found = await ask(file, doc, "check");
        return (found ?? []).map((problem) => diagnostic(problem, doc));
      },
      // Another file of the program may have changed meanwhile.
      { delay: DELAY, needsRefresh: ({ focusChanged, view }) => focusChanged && view.hasFocus },
    ),
    keymap.of([{ key: "F8", run: goToNext }, { key: "Mod-.", run: mendAtSelection }, ...lintKeymap]),
  ];
}

function diagnostic({ from, to, severity, message, fixes }: Problem, checked: Text): Diagnostic {
  return {
    from,
    to,
    severity,
    message: `${SEVERITIES[severity]}: ${message}`,
    renderMessage: () => element("span", element("b", SEVERITIES[severity]), " ", ...markedCode(message)),
    actions: fixes.map((fix) => ({ name: fix.label, apply: (view) => apply(view, fix, checked) })),
  };
}

const SEVERITIES = { error: "Error", warning: "Warning", info: "Note" } satisfies Record<Problem["severity"], string>;

function apply(view: EditorView, fix: Fix, checked: Text): void {
  // Where the text is another one by now, so are the places; a new check is on its way.
  if (view.state.doc.eq(checked)) view.dispatch({ changes: fix.changes, userEvent: "input.fix" });
  view.focus();
}

/** Goes to the next problem, whose tooltip shows, and says it to a screen reader. */
function goToNext(view: EditorView): boolean {
  const found = nextDiagnostic(view);
  if (found) view.dispatch({ effects: EditorView.announce.of(problemsAtSelection(view.state)) });
  return found;
}

function problemsAtSelection(state: EditorState): string {
  return atSelection(state)
    .map(({ message }) => message)
    .join("\n");
}

/** Mends the first problem at the selection that can be mended, in the likeliest way. */
function mendAtSelection(view: EditorView): boolean {
  const found = atSelection(view.state).find(({ actions }) => actions?.length);
  found?.actions![0]!.apply(view, found.from, found.to);
  return found !== undefined;
}

/** The problems at the selection, and where they stand by now. */
function atSelection(state: EditorState): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { from, to } = state.selection.main;
  forEachDiagnostic(state, (diagnostic, start, end) => {
    if (start <= to && end >= from) found.push({ ...diagnostic, from: start, to: end });
  });
  return found;
}
