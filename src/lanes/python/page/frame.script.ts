import type { Booted, BootMessage, PythonFiles } from "../worker/boot.ts";
import type { PythonDownload } from "./download.ts";
import { hold } from "../../frame/relay.ts";
import { dropForeignMessages } from "../../frame/messages.ts";
import { seal, unseal } from "./checksummed.ts";

/** What the page sends first. */
export interface PythonParts {
  /** The Workers' script. */
  script: string;
  /** Our Python package: its files by name. */
  sources: Record<string, string>;
}

/** What it sends then, once it is there. */
export interface PythonSupplies extends PythonDownload {
  /** The memory of an interpreter that was ready, sealed. Null: the frame answers with one. */
  snapshot: Blob | null;
}

dropForeignMessages(window);

/**
 * Runs in a frame of opaque origin and holds Workers with CPython for the page. The page sends their parts with two ports:
 * on the first it sends one more port per Worker, the second is for supplies.
 */
addEventListener("message", ({ data: { script, sources }, ports }: MessageEvent<PythonParts>) => {
  const [page, supplier] = ports as [MessagePort, MessagePort];
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const supplies = new Promise<PythonSupplies>((resolve) => (supplier.onmessage = ({ data }) => resolve(data)));
  const unpacked = supplies.then((files) => unpack(files, sources));
  let sealed = supplies.then(({ snapshot }) => snapshot);

  let last: Promise<void> = Promise.resolve();
  page.onmessage = ({ ports }) => {
    // One after another: all but the first start from the first one's memory.
    last = last.then(() => start(ports[0]!));
  };

  async function start(port: MessagePort): Promise<void> {
    const worker = new Worker(url);
    const booted = firstMessage(worker);
    const kept = await sealed;
    try {
      const [files, snapshot] = await Promise.all([unpacked, kept && unseal(kept)]);
      worker.postMessage({ type: "boot", files, snapshot } satisfies BootMessage, snapshot ? [snapshot.buffer] : []);
      const { snapshot: made } = await booted;
      hold(worker, port);
      // Of a Worker that was given no program yet. What a program posts goes through `hold`, which tells it from this.
      if (made) keep(seal(made));
    } catch (error) {
      worker.terminate();
      if (!kept) return port.postMessage({ type: "error", message: String(error) });
      sealed = Promise.resolve(null);
      return start(port);
    }
  }

  function keep(snapshot: Blob): void {
    sealed = Promise.resolve(snapshot);
    supplier.postMessage(snapshot);
  }
});

async function unpack({ interpreter, library }: PythonDownload, sources: PythonParts["sources"]): Promise<PythonFiles> {
  const wasm = { headers: { "Content-Type": "application/wasm" } };
  const [module, bytes] = await Promise.all([
    WebAssembly.compileStreaming(new Response(unzipped(interpreter), wasm)),
    new Response(unzipped(library)).arrayBuffer(),
  ]);
  return { interpreter: module, library: new Uint8Array(bytes), sources };
}

function unzipped(file: Blob): ReadableStream {
  return file.stream().pipeThrough(new DecompressionStream("gzip"));
}

function firstMessage(worker: Worker): Promise<Booted> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Booted>) => resolve(data);
    worker.onerror = (event) => {
      // Whoever waits for it is told, and the browser's console need not be.
      event.preventDefault();
      reject(new Error(`Python can't start: ${event.message}`));
    };
  });
}
