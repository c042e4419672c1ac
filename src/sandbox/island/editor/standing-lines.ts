import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

/** Lines of one file, counted from 1, at which tasks stand. */
export interface FileLines {
  /** Where the task stands that is looked at. */
  focus: number[];
  others: number[];
}

const show = StateEffect.define<FileLines>();
const FOCUS = Decoration.line({ class: "standing focus" });
const OTHER = Decoration.line({ class: "standing" });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const shown = transaction.effects.find((effect) => effect.is(show));
    if (!shown) return decorations.map(transaction.changes);
    const { doc } = transaction.state;
    const focus = new Set(shown.value.focus);
    const others = new Set(shown.value.others.filter((line) => !focus.has(line)));
    // The code may have become shorter since it ran.
    const marks = [...focus, ...others]
      .filter((line) => line <= doc.lines)
      .map((line) => (focus.has(line) ? FOCUS : OTHER).range(doc.line(line).from));
    return Decoration.set(marks, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lets an editor show at which lines tasks stand. */
export const STANDING_LINES: Extension[] = [field];

export function showStandingLines(view: EditorView, lines: FileLines): void {
  view.dispatch({ effects: show.of(lines) });
  const [line] = lines.focus;
  if (line !== undefined && line <= view.state.doc.lines) scrollTo(view, view.state.doc.line(line).from);
}

/** Puts the cursor on a line, counted from 1, and shows it. */
export function goToLine(view: EditorView, number: number): void {
  const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
  view.dispatch({ selection: { anchor: line.from }, scrollIntoView: true });
  view.focus();
}

/** Scrolls the editor alone: the page stays where its reader is. */
function scrollTo(view: EditorView, position: number): void {
  const scroller = view.dom.closest(".sandbox-editor");
  if (!scroller || scroller.scrollHeight <= scroller.clientHeight) return;
  const block = view.lineBlockAt(position);
  const offset = view.contentDOM.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const top = block.top + offset + view.documentPadding.top;
  const isInView = top >= 0 && top + block.height <= scroller.clientHeight;
  if (!isInView) scroller.scrollTop += top - scroller.clientHeight / 3;
}
