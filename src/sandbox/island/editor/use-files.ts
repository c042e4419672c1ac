import { useSandpack } from "@codesandbox/sandpack-react";
import { useMemo, useRef } from "react";
import { sameFiles, type Files } from "../../../progress/index.ts";

/** The learner's files, as Sandpack holds them. */
export interface FilesState {
  current: Files;
  /** As {@link FilesState.current}, with what was typed a moment ago and is yet to be rendered. */
  latest: () => Files;
  /** Whether any of them differs from how the sandbox began. */
  changed: boolean;
  write: (path: string, code: string) => void;
  writeAll: (files: Files) => void;
}

/** @param initial the sandbox's files as the page gives them */
export function useFiles(initial: Files): FilesState {
  const { sandpack } = useSandpack();
  const { files, updateFile } = sandpack;
  const current = useMemo(
    () => Object.fromEntries(Object.keys(initial).map((path) => [path, files[path]!.code])),
    [files, initial],
  );
  const written = useRef(current);
  const write = (changes: Files) => {
    written.current = { ...written.current, ...changes };
    updateFile(changes, undefined, false);
  };
  return {
    current,
    latest: () => written.current,
    changed: !sameFiles(initial, current),
    write: (path, code) => {
      // An editor also tells of code that was put into it.
      if (code !== written.current[path]) write({ [path]: code });
    },
    writeAll: write,
  };
}
