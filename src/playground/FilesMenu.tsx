import { useRef, type ChangeEvent } from "react";
import { DATA_EXTENSIONS } from "../record/data-files.ts";
import { Menu, MenuItem } from "../sandbox/island/Menu.tsx";
import { chosenFiles } from "./open-files.ts";

interface Props {
  onChosen: (files: ReturnType<typeof chosenFiles>) => void;
  /** Absent where there is no program to save. */
  onSave?: () => void;
}

const ACCEPTED = [".py", ".ts", ".zip", ...DATA_EXTENSIONS].join();

/** Opens files of this computer, and saves to it. */
export function FilesMenu({ onChosen, onSave }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    if (currentTarget.files) onChosen(chosenFiles(currentTarget.files));
    // The same file can be chosen again.
    currentTarget.value = "";
  }
  return (
    <Menu label="Files" name="Files">
      <MenuItem
        hint="Programs, texts for one to read, a zip, or the record of a run"
        onChoose={() => files.current!.click()}
      >
        Open files…
      </MenuItem>
      <MenuItem hint="All programs in it, with what they read" onChoose={() => folder.current!.click()}>
        Open a folder…
      </MenuItem>
      {onSave && (
        <MenuItem hint="To this computer: its file, or a zip of all" onChoose={onSave}>
          Save
        </MenuItem>
      )}
      <p>You can also drop files anywhere on this page. Nothing is uploaded.</p>
      <input ref={files} type="file" hidden multiple accept={ACCEPTED} onChange={choose} aria-label="Files" />
      <input ref={folder} type="file" hidden {...{ webkitdirectory: "" }} onChange={choose} aria-label="Folder" />
    </Menu>
  );
}
