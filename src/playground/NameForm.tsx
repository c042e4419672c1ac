import { useState, type FormEvent } from "react";
import { closeMenu } from "../sandbox/island/Menu.tsx";

interface Props {
  label: string;
  verb: string;
  /** What stands in it at first. */
  first: string;
  /** Takes the name. Resolves to why it will not do, in a sentence; null: it is done. */
  onName: (typed: string) => string | null | Promise<string | null>;
}

/** Asks in a menu for a name. */
export function NameForm({ label, verb, first, onName }: Props) {
  const [typed, setTyped] = useState(first);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const problem = typed === first && first !== "" ? null : await onName(typed);
    setTrouble(problem);
    if (problem !== null) return;
    setTyped(first);
    closeMenu(form);
  }
  return (
    <form className="menu-form" onSubmit={(event) => void submit(event)}>
      <label>
        {label}
        <input
          value={typed}
          maxLength={80}
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit">{verb}</button>
      {trouble && <p role="alert">{trouble}</p>}
    </form>
  );
}
