import { useId, useState, type ReactNode } from "react";
import { Menu } from "./Menu.tsx";
import { secondsIn } from "./run-settings.ts";
import { useWorkbench } from "./use-workbench.ts";

/** Chooses when Ctrl-C is pressed in a run. Its button says when, or `label` when it never is. */
export function InterruptMenu({ label }: { label: ReactNode }) {
  const { settings, set } = useWorkbench();
  const { interruptAt } = settings;
  /** While somebody types; null: nobody does. */
  const [typed, setTyped] = useState<string | null>(null);
  const trouble = useId();
  const isWrong = typed !== null && typed.trim() !== "" && secondsIn(typed) === null;

  function type(text: string) {
    setTyped(text);
    const seconds = secondsIn(text);
    if (seconds !== null || text.trim() === "") set({ interruptAt: seconds });
  }

  const chosen = interruptAt === null ? null : `Ctrl-C at ${interruptAt} s`;
  return (
    <Menu label={chosen ?? label} name={chosen ?? "Press Ctrl-C in a run"} isChosen={chosen !== null}>
      <label className="seconds">
        Press Ctrl-C at
        <input
          value={typed ?? String(interruptAt ?? "")}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          aria-invalid={isWrong}
          aria-describedby={trouble}
          onChange={({ target }) => type(target.value)}
          // What is in force is shown again.
          onBlur={() => setTyped(null)}
        />
        s
      </label>
      <div id={trouble}>
        {isWrong ? (
          <p role="alert">That is not a number of seconds. Type one, such as 2.25.</p>
        ) : (
          <p>Seconds after the program starts, on either clock. Leave it empty to let the program run on.</p>
        )}
      </div>
    </Menu>
  );
}
