import { SERVED } from "../../../headers/served.ts";
import { servedAddress } from "../../frame/served-address.ts";
import { WorkerFrame } from "../../frame/worker-frame.ts";
import { unlessAborted } from "../../../load/aborted.ts";
import { openInertPage, withInertPage } from "../../../load/inert-page.ts";
import { Restartable } from "../../../load/restartable.ts";
import type { PageLane, PageRunOptions } from "../../lane.ts";
import { dataIn, modulesIn } from "../../../record/data-files.ts";
import type { Program } from "../../../record/program.ts";
import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import { pythonFrame } from "./frame.ts";

/** CPython in the page, which all sandboxes share: its files are kept, each run has a fresh interpreter. */
class PythonInPage implements PageLane {
  readonly #workers: Restartable<WorkerFrame>;

  /** @param address where CPython is served, absolute, with a slash at its end */
  constructor(address: string) {
    this.#workers = new Restartable("Python", async (onProgress) => {
      // The page has a Content-Security-Policy of its own, which the frame in it inherits.
      const [page, contents] = await withInertPage(openInertPage("Python", address), pythonFrame(address, onProgress));
      return new WorkerFrame(page, contents);
    });
  }

  async prepare(): Promise<void> {
    (await this.#workers.get()).wake();
  }

  rest(): void {
    this.#workers.current?.then(
      (workers) => workers.rest(),
      () => undefined,
    );
  }

  async room(): Promise<number> {
    return (await this.#workers.get()).room;
  }

  async run({ files, entry }: Program, options: PageRunOptions): Promise<RunRecord> {
    const { clock, signal } = options;
    const starting = this.#workers.get();
    const workers = await unlessAborted(starting, signal);
    if (!workers) return new RecordBuilder({ entry, clock }).end({ kind: "stopped" });
    try {
      return await workers.run({ modules: modulesIn(files), data: dataIn(files), entry }, options);
    } catch (error) {
      // What could not start here may in another frame.
      this.#workers.forget(starting);
      throw error;
    }
  }
}

let lane: PageLane | null = null;

/** Nothing is loaded before it is asked to prepare or to run something. */
export function pythonLane(): PageLane {
  lane ??= new PythonInPage(servedAddress(SERVED.python.folder));
  return lane;
}
