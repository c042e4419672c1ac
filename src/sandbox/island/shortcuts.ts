import type { KeyboardEvent } from "react";

interface Actions {
  onRun: () => void;
  /** Absent where there is nothing to check. */
  onCheck: (() => void) | undefined;
  onSave: () => void;
}

/**
 * The keys that work everywhere in a sandbox: Ctrl or ⌘ with Enter runs, with Shift and Enter checks, with S saves. To be used while the event is captured: the editor has plans of its own for some.
 */
export function handleShortcut(event: KeyboardEvent, actions: Actions): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const action = actionFor(event, actions);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function actionFor({ key, shiftKey }: KeyboardEvent, { onRun, onCheck, onSave }: Actions) {
  if (key === "Enter") return shiftKey ? onCheck : onRun;
  return key === "s" && !shiftKey ? onSave : undefined;
}
