import { useState } from "react";
import type { DraftKeeper, Files } from "../../../progress/index.ts";
import type { NoticeData } from "../Notice.tsx";
import { shareCode } from "./share.ts";
import { useDraft, type DraftState } from "./use-draft.ts";
import { useFiles, type FilesState } from "./use-files.ts";
import { useSharedCode } from "./use-shared-code.ts";

/** The code in the editor, and what can be done with it. Each of these says what came of it. */
export interface CodeState extends Omit<FilesState, "changed"> {
  draft: DraftState;
  /** What was done last, or is asked. */
  notice: NoticeData | null;
  say: (text: string, actions?: NoticeData["actions"]) => void;
  dismissNotice: () => void;
  /** Offers to take it back. */
  replace: (files: Files, text: string) => void;
  /**
   * Back to how the sandbox began; what was changed can be had back.
   * @param also what begins anew with it
   */
  reset: (also: () => void) => void;
  save: () => Promise<void>;
  /** @param more what else the address says */
  share: (more: Record<string, string>) => Promise<void>;
}

/**
 * @param id the sandbox's on the page
 * @param starter the files it begins with
 */
export function useCode(id: string, starter: Files, keeper: DraftKeeper): CodeState {
  const { current, latest, changed, write, writeAll } = useFiles(starter, keeper.files);
  const [notice, setNotice] = useState<NoticeData | null>(null);
  const draft = useDraft({ keeper, starter, current, write: writeAll, replace });
  const dismissNotice = () => setNotice(null);
  const say: CodeState["say"] = (text, actions = []) => {
    setNotice({
      text,
      actions: actions.map(({ label, onClick }) => ({
        label,
        onClick() {
          dismissNotice();
          onClick();
        },
      })),
    });
  };

  useSharedCode(id, showShared, ({ message }) => say(message));

  function showShared(shared: Files) {
    const known = Object.entries(shared).filter(([path]) => Object.hasOwn(starter, path));
    if (known.length > 0) draft.showShared(Object.fromEntries(known));
    else say("The link contains no code for this sandbox: its files have other names.");
  }

  function replace(files: Files, text: string) {
    writeAll(files);
    say(text, [{ label: "Undo", onClick: () => writeAll(current) }]);
  }

  function reset(also: () => void) {
    also();
    draft.forgetFound();
    if (changed) replace(starter, "The original code is back.");
  }

  return {
    current,
    latest,
    write,
    writeAll,
    draft,
    notice,
    say,
    dismissNotice,
    replace,
    reset,
    save: async () => say(await draft.save()),
    share: async (more) => say(await shareCode(id, current, more)),
  };
}
