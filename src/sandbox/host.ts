import type { CompiledProgram, Program } from "../compile/program.ts";
import { recordNotStarted } from "../program/not-started.ts";
import { supervise, type Run, type RunOptions } from "../program/supervise.ts";
import { RecordBuilder, type RunRecord } from "../record/index.ts";
import { Bundler, CompileError } from "./bundler/bundler.ts";
import { withPulse } from "./workers/pulse.ts";
import { WorkerFrame } from "./workers/worker-frame.ts";

export interface HostOptions extends RunOptions {
  /** Told when the program holds its thread, and when it answers again. */
  onHeld?: (held: boolean) => void;
}

/** The page's one bundler and its Workers, which all its sandboxes share. */
export class Host {
  readonly #bundler: Bundler;
  readonly #workers: Promise<WorkerFrame>;

  /** @param bundlerUrl absolute, with a slash at its end */
  constructor(bundlerUrl: string) {
    this.#bundler = new Bundler(bundlerUrl);
    this.#workers = this.#bundler.ready.then(() => new WorkerFrame(this.#bundler.document));
  }

  /**
   * Compiles programs in one request; of files compiled before, nothing is compiled again.
   * @throws CompileError for the first file that can't be compiled
   */
  async compile(programs: Program[]): Promise<CompiledProgram[]> {
    const sources = programs.flatMap(({ files }) => Object.entries(files).map(([path, code]) => ({ path, code })));
    const compiled = (await this.#bundler.compile(sources)).values();
    return programs.map(({ files, entry }) => ({
      entry,
      modules: Object.fromEntries(Object.keys(files).map((path) => [path, compiled.next().value!])),
    }));
  }

  /** Compiles and runs a program. The record resolves for every program, also for one that can't be compiled. */
  run(program: Program, options: HostOptions): Run {
    const stopping = new AbortController();
    return { record: this.#run(program, options, stopping.signal), stop: () => stopping.abort() };
  }

  async #run(program: Program, options: HostOptions, stopped: AbortSignal): Promise<RunRecord> {
    const { clock, onHeld } = options;
    let compiled: CompiledProgram;
    try {
      [compiled] = (await this.compile([program])) as [CompiledProgram];
    } catch (error) {
      if (error instanceof CompileError) return recordNotStarted(error, clock);
      throw error;
    }
    const workers = await this.#workers;
    if (stopped.aborted) return new RecordBuilder({ language: "typescript", clock }).end({ kind: "stopped" });
    const worker = workers.take();
    const run = supervise(onHeld ? withPulse(worker, onHeld) : worker, compiled, options);
    stopped.addEventListener("abort", () => run.stop());
    return run.record;
  }
}

let host: Host | null = null;

/** The page's {@link Host}; the first call starts it. */
export function programHost(): Host {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  host ??= new Host(new URL(`${base}/sandpack/`, location.href).href);
  return host;
}
