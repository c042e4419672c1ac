import { memo } from "react";
import type { Language } from "../../../record/languages.ts";

interface Props {
  /** The sandbox's. */
  id: string;
  language: Language;
  /** Whether there is something to check. */
  checks: boolean;
}

/** The keys that an editor answers to, told on request. They stay as they are while somebody types. */
export const Keys = memo(function Keys({ id, language, checks }: Props) {
  const list = `${id}-keys`;
  return (
    <>
      <button type="button" popoverTarget={list}>
        Keys
      </button>
      <dl id={list} className="sandbox-keys" popover="auto" aria-label="Keys of the editor">
        {keysOf(language, checks).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
});

/** Keys that are pressed together, and what that does. */
interface Shortcut {
  keys: string[];
  does: string;
}

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.platform);
const MOD = IS_APPLE ? "⌘" : "Ctrl";
const SHIFT = IS_APPLE ? "⇧" : "Shift";

const CHECK: Shortcut = { keys: [MOD, SHIFT, "Enter"], does: "Check" };
const OF_TYPESCRIPT: Shortcut[] = [
  { keys: [MOD, "I"], does: "What is this?" },
  { keys: ["F8"], does: "Next problem" },
  { keys: [MOD, "."], does: "Fix the problem" },
  { keys: [MOD, SHIFT, "M"], does: "All problems" },
];

function keysOf(language: Language, checks: boolean): Shortcut[] {
  return [
    { keys: [MOD, "Enter"], does: "Run" },
    ...(checks ? [CHECK] : []),
    { keys: [MOD, "S"], does: "Save on this device" },
    { keys: ["Ctrl", "Space"], does: "Suggest names" },
    ...(language === "typescript" ? OF_TYPESCRIPT : []),
    { keys: [MOD, "/"], does: "Comment in or out" },
    { keys: ["Tab"], does: "Indent" },
    { keys: [SHIFT, "Tab"], does: "Indent less" },
    { keys: ["Esc", "Tab"], does: "Leave: one, then the other" },
  ];
}
