import { programEpoch, type JobHost, type JobReply, type JobThread } from "asyncio/host";
import type { CompiledProgram } from "../../../record/program.ts";
import type { Printed } from "../../../record/record.ts";
import type { Lifetime } from "./lifetime.ts";
import type { Modules } from "./modules.ts";
import type { JobWorker } from "../../supervise/protocol.ts";

export interface JobThreadsOptions {
  program: CompiledProgram;
  modules: Modules;
  /** Lasts until every job has ended. */
  lifetime: Lifetime;
  /** Starts one more Worker from this one's script. */
  startWorker: () => JobWorker;
  onPrinted: (event: Printed) => void;
}

/** The program's copies and threads, in which executors run their jobs. */
export class JobThreads implements JobHost {
  readonly program: Modules;
  readonly #options: JobThreadsOptions;
  #running = 0;

  constructor(options: JobThreadsOptions) {
    this.program = options.modules;
    this.#options = options;
  }

  /** How many jobs run on threads. */
  get running(): number {
    return this.#running;
  }

  copyProgram(): Modules {
    return this.program.copy();
  }

  startThread(onReply: (reply: JobReply) => void, onError: (message: string) => void): JobThread {
    const { program, startWorker, onPrinted } = this.#options;
    const worker = startWorker();
    let busy = false;
    const setBusy = (now: boolean) => {
      if (now === busy) return;
      busy = now;
      this.#count(busy);
    };
    worker.postMessage({ type: "serve", program, epoch: programEpoch() });
    worker.onmessage = ({ data }) => {
      if (data.type === "printed") return onPrinted(data);
      if (data.type === "job-ended") setBusy(false);
      onReply(data);
    };
    worker.onerror = ({ message }) => {
      setBusy(false);
      onError(message);
    };
    return {
      postMessage: (request) => {
        setBusy(true);
        worker.postMessage(request);
      },
      terminate: () => worker.terminate(),
    };
  }

  #count(busy: boolean): void {
    this.#running += busy ? 1 : -1;
    if (busy) this.#options.lifetime.hold();
    else this.#options.lifetime.release();
  }
}
