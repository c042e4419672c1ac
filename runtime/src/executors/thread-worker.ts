import type { Job, JobListener, PoolWorker } from "./job.ts";
import type { JobHost, JobReply, JobThread } from "./job-host.ts";
import { packContext } from "./sent-context.ts";
import { unpackError } from "./sent-error.ts";

/** A worker that is a thread of its own. It is started with the first job. */
export class ThreadWorker implements PoolWorker {
  readonly #host: JobHost;
  readonly #thread: JobThread;
  #job: Job | null = null;
  #listener: JobListener | null = null;

  constructor(host: JobHost) {
    this.#host = host;
    this.#thread = host.startThread(
      (reply) => this.#receive(reply),
      (message) => this.#listener?.died(message),
    );
  }

  run(job: Job, listener: JobListener): void {
    this.#job = job;
    this.#listener = listener;
    const { number, place, args, context } = job;
    this.#thread.postMessage({ job: number, place: place!, args, context: context && packContext(context) });
  }

  terminate(): void {
    this.#thread.terminate();
  }

  #receive(reply: JobReply): void {
    const { place } = this.#job!;
    const listener = this.#listener!;
    if (reply.type === "job-started") return listener.started(reply.time);
    const { outcome, time } = reply;
    if ("result" in outcome) return listener.ended(time, outcome);
    const lookUp = (name: string): unknown => this.#host.program.lookUp(name, place!.module);
    listener.ended(time, { error: unpackError(outcome.error, lookUp) });
  }
}
