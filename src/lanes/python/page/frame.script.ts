import type { Booted, BootMessage, PythonFiles } from "../worker/boot.ts";
import { hold } from "../../frame/relay.ts";
import { dropForeignMessages } from "../../../load/messages.ts";
import { seal, unseal } from "./checksummed.ts";

/** What the page sends. */
export interface PythonParts {
  /** Compressed, as it is served. As bytes it would be copied from one frame to the next. */
  interpreter: Blob;
  /** The standard library with our package, zipped, and compressed as well. */
  library: Blob;
  /** The Workers' script, compressed. */
  worker: Blob;
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
  const files = unpack(parts);
  const script = unpackScript(parts);
  let sealed = parts.snapshot;

  let last: Promise<void> = Promise.resolve();
  page.onmessage = ({ ports }) => {
    // One after another: all but the first start from the first one's memory.
    last = last.then(() => start(ports[0]!));
  };

  async function start(port: MessagePort): Promise<void> {
    const kept = sealed;
    const worker = new Worker(await script);
    const booted = firstMessage(worker);
    try {
      const [unpacked, snapshot] = await Promise.all([files, kept && unseal(kept)]);
      const message: BootMessage = { type: "boot", files: unpacked, snapshot };
      worker.postMessage(message, snapshot ? [snapshot.buffer] : []);
      const { snapshot: made } = await booted;
      hold(worker, port);
      port.postMessage({ type: "ready" });
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

async function unpack({ interpreter, library }: PythonParts): Promise<PythonFiles> {
  const wasm = { headers: { "Content-Type": "application/wasm" } };
  const [module, bytes] = await Promise.all([
    WebAssembly.compileStreaming(new Response(unzipped(interpreter), wasm)),
    new Response(unzipped(library)).arrayBuffer(),
  ]);
  return { interpreter: module, library: new Uint8Array(bytes), sources: null };
}

async function unpackScript({ worker }: PythonParts): Promise<string> {
  const text = await new Response(unzipped(worker)).blob();
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
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
