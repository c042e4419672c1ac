import type { KeyboardEvent } from "react";

interface Actions {
  onRun: () => void;
  /** Absent where there is nothing to check. */
  onCheck: (() => void) | undefined;
}

/**
 * The keys that work everywhere in a sandbox: Ctrl or ⌘ with Enter runs, with Shift and Enter checks; with S it runs as
 * well, for hands that want to save. To be used while the event is captured: the editor has plans of its own for some.
 */
export function handleShortcut(event: KeyboardEvent, { onRun, onCheck }: Actions): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const action = actionFor(event, onRun, onCheck);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function actionFor({ key, shiftKey }: KeyboardEvent, onRun: () => void, onCheck: (() => void) | undefined) {
  if (key === "Enter") return shiftKey ? onCheck : onRun;
  return key === "s" && !shiftKey ? onRun : undefined;
}
