import { NANOSECONDS, VirtualClock } from "../clock.ts";
import { Context } from "../context.ts";
import type { Job, JobListener, PoolWorker } from "./job.ts";
import { jobHost, type ProgramScope } from "./job-host.ts";
import { performInline, performJob, type Ending } from "./perform-job.ts";
import { asJob, type RunningJob } from "./running-job.ts";
import { packContext } from "./sent-context.ts";
import { passError } from "./sent-error.ts";

/**
 * A worker on the virtual clock. It runs a job at once, from beginning to end, on a private time that starts at the
 * present; what the job does to the rest of the program happens when the program's time has come to it.
 */
export class VirtualWorker implements PoolWorker {
  readonly #clock: VirtualClock;
  readonly #context = new Context();
  #program: ProgramScope | null = null;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  run(job: Job, listener: JobListener): void {
    listener.started(this.#clock.now() / NANOSECONDS);
    const clock = new VirtualClock(this.#clock.now());
    const running: RunningJob = {
      number: job.number,
      clock,
      whenDue: (action) => this.#clock.at(clock.now(), action),
    };
    const ending = this.#perform(job, running);
    this.#clock.at(clock.now(), () => listener.ended(clock.now() / NANOSECONDS, ending));
  }

  terminate(): void {
    this.#program = null;
  }

  /** In a copy of the program, as in a thread of its own, so that a program does the same on both clocks. */
  #perform({ fn, place, args, context }: Job, running: RunningJob): Ending {
    const host = jobHost();
    if (host === null || place === null) return asJob(running, context ?? this.#context, () => performInline(fn, args));
    const request = { job: running.number, place, args, context: context && packContext(context) };
    const program = (): ProgramScope => (this.#program ??= host.copyProgram());
    const ending = asJob(running, context ? new Context() : this.#context, () => performJob(request, program));
    if (!("error" in ending)) return ending;
    return { error: passError(ending.error, (name) => host.program.lookUp(name, place.module)) };
  }
}
