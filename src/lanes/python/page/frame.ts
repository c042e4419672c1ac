import { PYTHON_POLICY } from "../../../headers/policies.ts";
import { keepSnapshot, readSnapshot } from "./snapshot.ts";
import workerScript from "../worker/worker.ts?bundled";
import type { PythonDownload } from "./download.ts";
import type { FrameContents } from "../../frame/worker-frame.ts";
import type { PythonParts, PythonSupplies } from "./frame.script.ts";
import frameScript from "./frame.script.ts?bundled";

const SOURCES = import.meta.glob<string>("../virtual_asyncio/*.py", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Workers that run Python, once they are supplied with the files of CPython. */
export interface PythonFrame {
  contents: FrameContents;
  supply: (files: PythonDownload) => Promise<void>;
}

export function pythonFrame(): PythonFrame {
  const { port1, port2 } = new MessageChannel();
  const sources = Object.fromEntries(
    Object.entries(SOURCES).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text]),
  );
  const parts: PythonParts = { script: workerScript, sources };
  return {
    contents: { script: frameScript, policy: PYTHON_POLICY, parts, ports: [port2] },
    async supply(files) {
      const madeOf = [JSON.stringify(parts), files.interpreter, files.library];
      port1.onmessage = ({ data }: MessageEvent<Blob>) => void keepSnapshot(madeOf, data);
      port1.postMessage({ ...files, snapshot: await readSnapshot(madeOf) } satisfies PythonSupplies);
    },
  };
}
