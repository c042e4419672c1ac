import type { CompiledProgram, Program } from "../../../record/program.ts";
import { recordNotStarted } from "../compile/not-started.ts";
import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import { Bundler, CompileError } from "./sandpack/bundler.ts";
import type { PageLane, PageRunOptions } from "../../lane.ts";
import { TYPESCRIPT_FRAME } from "./frame.ts";
import { WorkerFrame } from "../../frame/worker-frame.ts";

/** TypeScript in the page: one bundler and its Workers, which all sandboxes share. */
class TypeScriptInPage implements PageLane {
  readonly #bundler: Bundler;
  readonly #workers: Promise<WorkerFrame>;

  /** @param bundlerUrl absolute, with a slash at its end */
  constructor(bundlerUrl: string) {
    this.#bundler = new Bundler(bundlerUrl);
    this.#workers = this.#bundler.ready.then(() => new WorkerFrame(this.#bundler.document, TYPESCRIPT_FRAME));
  }

  async compile(program: Program): Promise<CompiledProgram> {
    const [compiled] = await this.#compileAll([program]);
    return compiled!;
  }

  /**
   * Compiles programs in one request; of files compiled before, nothing is compiled again.
   * @throws CompileError for the first file that can't be compiled
   */
  async #compileAll(programs: Program[]): Promise<CompiledProgram[]> {
    const sources = programs.flatMap(({ files }) => Object.entries(files).map(([path, code]) => ({ path, code })));
    const compiled = (await this.#bundler.compile(sources)).values();
    return programs.map(({ files, entry }) => ({
      entry,
      modules: Object.fromEntries(Object.keys(files).map((path) => [path, compiled.next().value!])),
    }));
  }

  async prepare(programs: Program[]): Promise<void> {
    // Why one can't be compiled is told when it is run.
    await this.#compileAll(programs).catch(() => undefined);
  }

  async run(program: Program, options: PageRunOptions): Promise<RunRecord> {
    const { clock, signal } = options;
    let compiled: CompiledProgram;
    try {
      compiled = await this.compile(program);
    } catch (error) {
      if (error instanceof CompileError) return recordNotStarted(error, program, clock);
      throw error;
    }
    const workers = await this.#workers;
    if (signal.aborted) return new RecordBuilder({ entry: program.entry, clock }).end({ kind: "stopped" });
    return workers.run(compiled, options);
  }
}

let lane: PageLane | null = null;

/** The first call starts it. */
export function typescriptLane(): PageLane {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  lane ??= new TypeScriptInPage(new URL(`${base}/sandpack/`, location.href).href);
  return lane;
}
