import type { Program } from "../../program.ts";
import { supervise } from "../../supervise/supervise.ts";
import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import { hiddenFrame } from "../../frame/hidden-frame.ts";
import type { HostOptions, ProgramHost } from "../../lane.ts";
import { downloadPython, unreachable } from "./download.ts";
import { withPulse } from "../../frame/heartbeat.ts";
import { pythonFrame } from "./frame.ts";
import { WorkerFrame } from "../../frame/worker-frame.ts";

/** The page's CPython, which all its sandboxes share: its files are kept, each run has a fresh interpreter. */
class PythonHost implements ProgramHost {
  readonly #folder: string;
  #workers: Promise<WorkerFrame> | null = null;

  /** @param folder where CPython is served, absolute, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async prepare(): Promise<void> {
    await this.#start();
  }

  async run({ files, entry }: Program, options: HostOptions, stopped: AbortSignal): Promise<RunRecord> {
    const { clock, onHeld } = options;
    const workers = await Promise.race([this.#start(), aborted(stopped)]);
    if (!workers) return new RecordBuilder({ language: "python", clock }).end({ kind: "stopped" });
    const worker = workers.take();
    const run = supervise(onHeld ? withPulse(worker, onHeld) : worker, { modules: files, entry }, options);
    stopped.addEventListener("abort", () => run.stop());
    return run.record;
  }

  #start(): Promise<WorkerFrame> {
    this.#workers ??= this.#open();
    // What could not be downloaded is tried again with the next run.
    this.#workers.catch(() => (this.#workers = null));
    return this.#workers;
  }

  async #open(): Promise<WorkerFrame> {
    const { contents, supply } = pythonFrame();
    const frame = hiddenFrame("Python");
    try {
      const [workers, files] = await Promise.all([
        load(frame, this.#folder).then((page) => new WorkerFrame(page, contents)),
        downloadPython(this.#folder),
      ]);
      await supply(files);
      return workers;
    } catch (error) {
      frame.remove();
      throw error;
    }
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null));
  });
}

/** Loads the page around the frame of the Workers. It has a Content-Security-Policy of its own, which they inherit. */
async function load(frame: HTMLIFrameElement, url: string): Promise<Document> {
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = url;
  document.body.append(frame);
  await loaded;
  // An error page is of another origin.
  if (!frame.contentDocument) throw unreachable();
  return frame.contentDocument;
}

let host: PythonHost | null = null;

/** The page's one host of Python programs. */
export function pythonHost(): ProgramHost {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  host ??= new PythonHost(new URL(`${base}/python/`, location.href).href);
  return host;
}
