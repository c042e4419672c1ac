import { ageInWords } from "../progress/index.ts";
import { LANGUAGES } from "../record/languages.ts";
import { Menu, MenuItem } from "../sandbox/island/Menu.tsx";
import { NameForm } from "./NameForm.tsx";
import { asTitle, titleOf } from "./titles.ts";
import type { KeptProgram } from "./use-kept-programs.ts";

interface Props {
  /** Of the program that is open. */
  title: string;
  /** All that are kept on this device, the latest first. */
  kept: KeptProgram[];
  onNew: () => void;
  onOpen: (program: KeptProgram) => void;
  /** Resolves to what is in the way, in a sentence; null: it is done. */
  onRename: (title: string) => Promise<string | null>;
  onDelete: (program: KeptProgram) => void;
}

/** The name of the program that is open, and the way to all others. */
export function ProgramMenu({ title, kept, onNew, onOpen, onRename, onDelete }: Props) {
  async function rename(typed: string) {
    const wanted = asTitle(typed);
    return wanted === "" ? "Give it a name of letters or digits." : onRename(wanted);
  }
  return (
    <Menu label={title} name={`Program: ${title}`}>
      <NameForm key={title} label="Name" verb="Rename" first={title} onName={rename} />
      <MenuItem onChoose={onNew}>New program</MenuItem>
      <h2>On this device</h2>
      {kept.length === 0 && <p>Nothing yet: what you write is kept here as you type.</p>}
      <ul>
        {kept.map((program) => {
          const { title, language } = titleOf(program.name);
          const age = ageInWords(program.draft.time);
          return (
            <li key={program.name}>
              <MenuItem hint={`${LANGUAGES[language].name}, ${age} ago`} onChoose={() => onOpen(program)}>
                {title}
              </MenuItem>
              <button
                type="button"
                className="playground-delete"
                aria-label={`Delete ${title}`}
                title={`Delete ${title}`}
                onClick={() => onDelete(program)}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </Menu>
  );
}
