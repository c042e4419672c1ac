import { useSandpack } from "@codesandbox/sandpack-react";
import { useMemo, useRef } from "react";
import { sameFiles } from "../../progress/index.ts";

/** The learner's files, as Sandpack holds them. */
export interface Files {
  current: Record<string, string>;
  /** As {@link Files.current}, with what was typed a moment ago and is yet to be rendered. */
  latest: () => Record<string, string>;
  /** Whether any of them differs from how the sandbox began. */
  changed: boolean;
  write: (path: string, code: string) => void;
  writeAll: (files: Record<string, string>) => void;
}

/** @param initial the sandbox's files as the page gives them */
export function useFiles(initial: Record<string, string>): Files {
  const { sandpack } = useSandpack();
  const { files, updateFile } = sandpack;
  const current = useMemo(
    () => Object.fromEntries(Object.keys(initial).map((path) => [path, files[path]!.code])),
    [files, initial],
  );
  const written = useRef(current);
  const write = (changes: Record<string, string>) => {
    written.current = { ...written.current, ...changes };
    updateFile(changes, undefined, false);
  };
  return {
    current,
    latest: () => written.current,
    changed: !sameFiles(initial, current),
    write: (path, code) => write({ [path]: code }),
    writeAll: write,
  };
}
