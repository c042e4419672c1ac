import { Prec, type Extension } from "@codemirror/state";
import {
  activateHover,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
} from "@codemirror/view";
import { ask, type EditedFile } from "./ask.ts";
import { explanationText, explanationView } from "./explanation-view.ts";

/**
 * Says what a name is when the pointer rests on it, or on Ctrl-I (⌘-I) at the cursor. Esc takes it away again, and what
 * else has been said at that place.
 */
export function explanations(file: EditedFile): Extension {
  const tooltip = hoverTooltip(
    async ({ state: { doc } }, position, side) => {
      const explanation = await ask(file, doc, "explain", position);
      if (!explanation) return null;
      const { from, to } = explanation;
      const isOnName = from <= position && position <= to && !(position === to && side > 0);
      if (!isOnName) return null;
      return { pos: from, end: to, above: true, create: () => ({ dom: explanationView(explanation) }) };
    },
    { hideOnChange: true },
  );
  return [
    tooltip,
    Prec.highest(
      keymap.of([
        { key: "Mod-i", run: (view) => explainAtCursor(view, file), preventDefault: true },
        { key: "Escape", run: close },
      ]),
    ),
  ];
}

/** Shows all there is to say at the cursor, problems too, and says it to a screen reader. */
function explainAtCursor(view: EditorView, file: EditedFile): boolean {
  const { doc, selection } = view.state;
  const { head } = selection.main;
  // A cursor that stands behind a name is at that name.
  activateHover(view, head, -1, { until: ({ docChanged, selection }) => docChanged || !!selection });
  void ask(file, doc, "explain", head).then((explanation) => {
    if (explanation) view.dispatch({ effects: EditorView.announce.of(explanationText(explanation)) });
  });
  return true;
}

function close(view: EditorView): boolean {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
}
