import type { Program } from "../../../record/program.ts";
import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import { hiddenFrame } from "../../load/hidden-frame.ts";
import { inertPageIn, type InertPage } from "../../load/inert-page.ts";
import type { PageLane, PageRunOptions } from "../../lane.ts";
import { downloadPython } from "./download.ts";
import { pythonFrame } from "./frame.ts";
import { WorkerFrame } from "../../frame/worker-frame.ts";

/** CPython in the page, which all sandboxes share: its files are kept, each run has a fresh interpreter. */
class PythonInPage implements PageLane {
  readonly #folder: string;
  #workers: Promise<WorkerFrame> | null = null;

  /** @param folder where CPython is served, absolute, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async prepare(): Promise<void> {
    await this.#start();
  }

  async run({ files, entry }: Program, options: PageRunOptions): Promise<RunRecord> {
    const { clock, signal } = options;
    const workers = await Promise.race([this.#start(), aborted(signal)]);
    if (!workers) return new RecordBuilder({ entry, clock }).end({ kind: "stopped" });
    return workers.run({ modules: files, entry }, options);
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
        load(frame, this.#folder).then(({ document }) => new WorkerFrame(document, contents)),
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
function load(frame: HTMLIFrameElement, url: string): Promise<InertPage> {
  frame.src = url;
  const page = inertPageIn(frame);
  document.body.append(frame);
  return page;
}

let lane: PageLane | null = null;

/** Nothing is loaded before it is asked to prepare or to run something. */
export function pythonLane(): PageLane {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  lane ??= new PythonInPage(new URL(`${base}/python/`, location.href).href);
  return lane;
}
