import { PYTHON_POLICY } from "../../../headers/policies.ts";
import type { FrameContents } from "../../frame/worker-frame.ts";
import { download } from "../../../load/download.ts";
import { readInertPage } from "../../../load/inert-page.ts";
import type { PythonParts } from "./frame.script.ts";
import frameScript from "./frame.script.ts?bundled";
import { keepSnapshot, readSnapshot } from "./snapshot.ts";

/** The interpreter, its standard library with our package, and the script of its Workers: all compressed. */
const FILES = ["interpreter", "library", "worker"] as const;
export type PythonFile = (typeof FILES)[number];

/**
 * Workers that run Python, with all that they are made of.
 *
 * @param address where CPython is served, absolute, with a slash at its end
 * @param onProgress told how much of it is there, from 0 to 1
 * @throws LoadError when something of it is not to be had
 */
export async function pythonFrame(address: string, onProgress: (part: number) => void): Promise<FrameContents> {
  const named = await readInertPage<PythonFile>(address);
  const files = FILES.flatMap((use) => named[use]);
  // An interpreter that is made of others is another one.
  const madeOf = files.map(({ integrity }) => integrity).join();
  const [[interpreter, library, worker], snapshot] = await Promise.all([
    download(files, address, onProgress),
    readSnapshot(madeOf),
  ]);
  const parts: PythonParts = {
    interpreter: interpreter!,
    library: library!,
    worker: worker!,
    snapshot,
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Blob>) => void keepSnapshot(madeOf, data);
  return { script: frameScript, policy: PYTHON_POLICY, parts, ports: [port2], isInterpreter: true };
}
