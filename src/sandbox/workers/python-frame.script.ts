import type { Booted, BootMessage, PythonFiles, Snapshot } from "../../python/boot.ts";
import { hold } from "./hold.ts";

/** What the page sends first: all that a Worker is made of. Bytes, for a compiled module can't change its origin. */
export interface PythonParts {
  script: string;
  interpreter: ArrayBuffer;
  library: ArrayBuffer;
  /** Our Python package: its files by name. */
  sources: Record<string, string>;
}

/**
 * Runs in a frame of opaque origin and holds Workers with CPython for the page. The page sends their parts with a port;
 * on that port it sends one more port per Worker.
 */
addEventListener("message", ({ data, ports }: MessageEvent<PythonParts>) => {
  const url = URL.createObjectURL(new Blob([data.script], { type: "text/javascript" }));
  const compiled = WebAssembly.compile(data.interpreter);
  let snapshot: Snapshot | null = null;
  let last: Promise<void> = Promise.resolve();

  ports[0]!.onmessage = ({ ports }) => {
    // One after another: all but the first start from the first one's memory.
    last = last.then(() => start(ports[0]!));
  };

  async function start(page: MessagePort): Promise<void> {
    const worker = new Worker(url);
    const library = new Uint8Array(data.library);
    const files: PythonFiles = { interpreter: await compiled, library, sources: data.sources };
    const booted = firstMessage(worker);
    worker.postMessage({ type: "boot", files, snapshot } satisfies BootMessage);
    try {
      const { snapshot: made } = await booted;
      snapshot ??= made;
      hold(worker, page);
    } catch (error) {
      page.postMessage({ type: "error", message: String(error) });
    }
  }
});

function firstMessage(worker: Worker): Promise<Booted> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Booted>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`Python can't start: ${message}`));
  });
}
