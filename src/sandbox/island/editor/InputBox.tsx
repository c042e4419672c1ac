import { LONGEST_INPUT } from "../run-settings.ts";
import { useWorkbench } from "../use-workbench.ts";

/** Where one types beforehand what the program asks for. */
export function InputBox() {
  const { language, settings, set } = useWorkbench();
  const asks = language === "python" ? "input()" : "prompt()";
  return (
    <label className="sandbox-input">
      <span>
        Input <small>one line for each {asks}</small>
      </span>
      <textarea
        aria-label="Input"
        rows={2}
        value={settings.input}
        maxLength={LONGEST_INPUT}
        autoCapitalize="off"
        spellCheck={false}
        placeholder="Type it before you run the program."
        onChange={({ target }) => set({ input: target.value })}
      />
    </label>
  );
}
