import type { Booted, BootMessage, PythonFiles } from "../worker/boot.ts";
import { hold } from "../../frame/relay.ts";
import { dropForeignMessages } from "../../../load/messages.ts";
import { seal, unseal } from "./checksummed.ts";

/** What the page sends. */
export interface PythonParts {
  /** Compressed, as it is served. As bytes it would be copied from one frame to the next. */
  interpreter: Blob;
  /** The standard library, zipped, and compressed as well. */
  library: Blob;
  /** The Workers' script. */
  script: string;
  /** Our Python package: its files by name. */
  sources: Record<string, string>;
  /** The memory of an interpreter that was ready, sealed. Null: the frame answers with one. */
  snapshot: Blob | null;
}

dropForeignMessages(window);

/**
 * Runs in a frame of opaque origin and holds Workers with CPython for the page. The page sends their parts with two ports:
 * on the first it sends one more port per Worker, on the second it gets the memory to keep.
 */
addEventListener("message", ({ data: parts, ports }: MessageEvent<PythonParts>) => {
  const [page, keeper] = ports as [MessagePort, MessagePort];
  const url = URL.createObjectURL(new Blob([parts.script], { type: "text/javascript" }));
  const unpacked = unpack(parts);
  let sealed = parts.snapshot;

  let last: Promise<void> = Promise.resolve();
  page.onmessage = ({ ports }) => {
    // One after another: all but the first start from the first one's memory.
    last = last.then(() => start(ports[0]!));
  };

  async function start(port: MessagePort): Promise<void> {
    const worker = new Worker(url);
    const booted = firstMessage(worker);
    const kept = sealed;
    try {
      const [files, snapshot] = await Promise.all([unpacked, kept && unseal(kept)]);
      worker.postMessage(
        { type: "boot", files, snapshot, isReused: false } satisfies BootMessage,
        snapshot ? [snapshot.buffer] : [],
      );
      const { snapshot: made } = await booted;
      hold(worker, port);
      // Of a Worker that was given no program yet. What a program posts goes through `hold`, which tells it from this.
      if (made) keep(seal(made));
    } catch (error) {
      worker.terminate();
      if (!kept) return port.postMessage({ type: "error", message: String(error) });
      sealed = null;
      return start(port);
    }
  }

  function keep(snapshot: Blob): void {
    sealed = snapshot;
    keeper.postMessage(snapshot);
  }
});

async function unpack({ interpreter, library, sources }: PythonParts): Promise<PythonFiles> {
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
