import { useEffect, useState, useSyncExternalStore } from "react";
import { ageInWords, sameFiles, type DraftKeeper, type Files } from "../../../progress/index.ts";
import type { NoticeData } from "../Notice.tsx";

/** What is kept of a sandbox's files, and what there is to say about it. */
export interface DraftState {
  /** What stands in the editor and why, as long as that is worth saying. */
  notice: NoticeData | null;
  /** How old a draft from an earlier visit is, where there is no more to say of it: "41 minutes"; else null. */
  age: string | null;
  /** Absent where the notice has to stay. */
  onDismiss?: () => void;
  /** What was found no longer stands in the editor. */
  forgetFound: () => void;
  /** Whether the code in the editor is somebody else's. */
  isShared: boolean;
  /** Shows code that came with a link. The draft stays as it is. */
  showShared: (files: Files) => void;
  /** Saves now. Resolves to what there is to say. */
  save: () => Promise<string>;
}

interface Options {
  keeper: DraftKeeper;
  /** The files the sandbox begins with. */
  starter: Files;
  /** The files as they stand in the editor. */
  current: Files;
  write: (files: Files) => void;
  /** Writes, says why, and offers to take it back. */
  replace: (files: Files, text: string) => void;
}

type Source = "found" | "shared" | "typed";

/** Keeps what is typed, brings back what was kept, and says so. */
export function useDraft({ keeper, starter, current, write, replace }: Options): DraftState {
  const [source, setSource] = useState<Source>(keeper.found.saved !== null || keeper.found.damaged ? "found" : "typed");
  const [dismissed, setDismissed] = useState<string | null>(null);
  const other = useSyncExternalStore(keeper.subscribe, keeper.other);
  const trouble = useSyncExternalStore(keeper.subscribe, keeper.trouble);
  const isShared = source === "shared";

  useEffect(() => {
    if (!isShared) keeper.edited(current);
  }, [keeper, current, isShared]);

  function showShared(files: Files) {
    const all = { ...starter, ...files };
    if (sameFiles(all, keeper.files)) return;
    setSource("shared");
    write(all);
  }

  async function save() {
    if (isShared) return "Not saved: this code came with a link. Choose “Keep it” to make it your draft.";
    return (await keeper.save()) ? "Saved, on this device." : `Not saved. ${keeper.trouble()}`;
  }

  const forgetFound = () => {
    if (source === "found") setSource("typed");
  };

  const common = { age: null, isShared, showShared, save, forgetFound };
  const showOther = () => {
    setSource("typed");
    write(keeper.takeOther());
  };

  if (isShared) {
    const back = () => {
      setSource("typed");
      write(keeper.files);
    };
    const keep = () => {
      const draft = keeper.files;
      setSource("typed");
      write(draft);
      replace(current, "This is your draft now.");
    };
    const hasDraft = !sameFiles(keeper.files, starter);
    return {
      ...common,
      notice: {
        text: "This code came with a link. Read it before you run it. Your changes to it are not saved.",
        actions: [
          { label: hasDraft ? "Back to my draft" : "Back to the beginning", onClick: back },
          { label: "Keep it", onClick: keep },
        ],
      },
    };
  }
  if (source === "found" && keeper.found.damaged) {
    return {
      ...common,
      notice: {
        text: "Your draft can’t be read, or is too long to be opened. It was set aside: see Progress, in the bar above.",
        actions: [],
      },
      onDismiss: forgetFound,
    };
  }
  if (source === "found" && keeper.found.saved !== null) {
    const age = ageInWords(keeper.found.saved);
    if (!keeper.found.starterChanged && !other) return { ...common, age, notice: null };
    const origin = keeper.found.starterChanged
      ? "The sandbox’s own code has changed since then: Reset shows it."
      : "Reset brings back the sandbox’s own code.";
    return {
      ...common,
      notice: {
        text: `Your draft, ${age} old. ${origin}`,
        actions: other ? [{ label: "Show the other version", onClick: showOther }] : [],
      },
      onDismiss: forgetFound,
    };
  }
  if (other && dismissed !== other.editor) {
    return {
      ...common,
      notice: {
        text: `Another version of your code, from another tab, ${ageInWords(other.time)} ago.`,
        actions: [
          { label: "Show it", onClick: showOther },
          { label: "Forget it", onClick: () => keeper.dropOther() },
        ],
      },
      onDismiss: () => setDismissed(other.editor),
    };
  }
  if (trouble !== null && dismissed !== trouble && !sameFiles(current, starter)) {
    return {
      ...common,
      notice: { text: `What you type can’t be saved. ${trouble}`, actions: [] },
      onDismiss: () => setDismissed(trouble),
    };
  }
  return { ...common, notice: null };
}
