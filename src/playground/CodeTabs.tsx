import { fileName, isProgramFile, LANGUAGES } from "../record/index.ts";
import { CompiledTab } from "../sandbox/island/editor/CompiledTab.tsx";
import { FileTabs } from "../sandbox/island/editor/FileTabs.tsx";
import { useWorkbench } from "../sandbox/island/use-workbench.ts";
import { Menu, MenuItem } from "../sandbox/island/Menu.tsx";
import { NameForm } from "./NameForm.tsx";
import { entryFirst, entryOf, pathFor } from "./program-files.ts";

/** The files of the program: to choose one, to add some, to rename and to remove them. */
export function CodeTabs() {
  const { id, language, code, activeFile, showFile } = useWorkbench();
  const { current: files } = code;
  const paths = Object.keys(files);
  const isEntry = activeFile === entryOf(files);
  const isOnlyProgram = isProgramFile(activeFile) && paths.filter(isProgramFile).length === 1;

  function add(typed: string) {
    return withPath(typed, files, (path) => code.writeAll({ ...files, [path]: "" }));
  }

  function rename(typed: string) {
    const { [activeFile]: own, ...others } = files;
    return withPath(typed, others, (path) => {
      if (isOnlyProgram && !isProgramFile(path)) {
        throw new Error(`This is the file that is run: its name ends with ${LANGUAGES[language].extension}.`);
      }
      // Each keeps its place.
      const renamed = paths.map((each): [string, string] =>
        each === activeFile ? [path, own!] : [each, files[each]!],
      );
      code.writeAll(Object.fromEntries(renamed));
    });
  }

  /** Does something with a path and shows its file, or gives why it can't be had. */
  function withPath(typed: string, others: typeof files, action: (path: string) => void): string | null {
    try {
      const path = pathFor(typed, language, others);
      action(path);
      showFile(path);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  function remove() {
    const { [activeFile]: _removed, ...others } = files;
    code.replace(others, `${fileName(activeFile)} is removed.`);
  }

  return (
    <>
      <span className="sandbox-views">
        <FileTabs id={id} paths={paths} active={activeFile} onSelect={showFile} />
        <Menu label="+" name="Add a file">
          <NameForm
            label={`Name, such as helpers${LANGUAGES[language].extension} or prices.csv`}
            verb="Add"
            first=""
            onName={add}
          />
        </Menu>
      </span>
      <span className="sandbox-views">
        <CompiledTab />
        <Menu label="⋯" name={`File ${fileName(activeFile)}`}>
          <NameForm key={activeFile} label="Name" verb="Rename" first={fileName(activeFile)} onName={rename} />
          {isProgramFile(activeFile) && (
            <MenuItem disabled={isEntry} onChoose={() => code.writeAll(entryFirst(files, activeFile))}>
              {isEntry ? "Run starts with this file" : "Make Run start with this file"}
            </MenuItem>
          )}
          <MenuItem disabled={isOnlyProgram} onChoose={remove}>
            Remove this file
          </MenuItem>
        </Menu>
      </span>
    </>
  );
}
