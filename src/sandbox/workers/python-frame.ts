import { PYTHON_POLICY } from "../../headers/policies.ts";
import workerScript from "../../python/worker.ts?bundled";
import type { FrameContents } from "./worker-frame.ts";
import type { PythonParts } from "./python-frame.script.ts";
import frameScript from "./python-frame.script.ts?bundled";

const SOURCES = import.meta.glob<string>("../../python/virtual_asyncio/*.py", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Workers that run Python, with these files of CPython. */
export function pythonFrame(files: Pick<PythonParts, "interpreter" | "library">): FrameContents {
  const sources = Object.fromEntries(
    Object.entries(SOURCES).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text]),
  );
  return {
    script: frameScript,
    policy: PYTHON_POLICY,
    parts: { script: workerScript, sources, ...files } satisfies PythonParts,
  };
}
