import { useRef, useState } from "react";
import { sameFiles, type Files } from "../../../progress/index.ts";

/** The learner's files. */
export interface FilesState {
  current: Files;
  /** As {@link FilesState.current}, with what was typed a moment ago and is yet to be rendered. */
  latest: () => Files;
  /** Whether any of them differs from how the sandbox began. */
  changed: boolean;
  write: (path: string, code: string) => void;
  writeAll: (files: Files) => void;
}

/**
 * @param initial the sandbox's files as the page gives them
 * @param found the same as they were last typed
 */
export function useFiles(initial: Files, found: Files): FilesState {
  const [current, setCurrent] = useState(() =>
    Object.fromEntries(Object.keys(initial).map((path) => [path, found[path]!])),
  );
  const written = useRef(current);
  const write = (changes: Files) => {
    written.current = { ...written.current, ...changes };
    setCurrent(written.current);
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
