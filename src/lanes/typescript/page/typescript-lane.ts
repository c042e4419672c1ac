import type { CompiledProgram, Program } from "../../program.ts";
import { recordNotStarted } from "../compile/not-started.ts";
import { supervise } from "../../supervise/supervise.ts";
import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import { Bundler, CompileError } from "./sandpack/bundler.ts";
import type { HostOptions, ProgramHost } from "../../lane.ts";
import { withPulse } from "../../frame/heartbeat.ts";
import { TYPESCRIPT_FRAME } from "./frame.ts";
import { WorkerFrame } from "../../frame/worker-frame.ts";

/** The page's one bundler and its Workers, which all its TypeScript sandboxes share. */
class TypeScriptHost implements ProgramHost {
  readonly #bundler: Bundler;
  readonly #workers: Promise<WorkerFrame>;

  /** @param bundlerUrl absolute, with a slash at its end */
  constructor(bundlerUrl: string) {
    this.#bundler = new Bundler(bundlerUrl);
    this.#workers = this.#bundler.ready.then(() => new WorkerFrame(this.#bundler.document, TYPESCRIPT_FRAME));
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

  async prepare(programs: Program[]): Promise<void> {
    // Why one can't be compiled is told when it is run.
    await this.compile(programs).catch(() => undefined);
  }

  async run(program: Program, options: HostOptions, stopped: AbortSignal): Promise<RunRecord> {
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

let host: TypeScriptHost | null = null;

/** The page's one host of TypeScript programs. The first call starts it. */
export function typescriptHost(): TypeScriptHost {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  host ??= new TypeScriptHost(new URL(`${base}/sandpack/`, location.href).href);
  return host;
}
