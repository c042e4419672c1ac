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
  /** Puts these files in the place of all there are. */
  writeAll: (files: Files) => void;
}

/**
 * @param initial the sandbox's files as the page gives them
 * @param found the same as they were last typed
 */
export function useFiles(initial: Files, found: Files): FilesState {
  const [current, setCurrent] = useState(found);
  const written = useRef(current);
  const writeAll = (files: Files) => {
    written.current = files;
    setCurrent(files);
  };
  return {
    current,
    latest: () => written.current,
    changed: !sameFiles(initial, current),
    write: (path, code) => {
      // An editor also tells of code that was put into it.
      const { current: files } = written;
      if (Object.hasOwn(files, path) && code !== files[path]) writeAll({ ...files, [path]: code });
    },
    writeAll,
  };
}
