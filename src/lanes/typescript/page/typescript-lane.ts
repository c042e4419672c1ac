import { SERVED } from "../../../headers/served.ts";
import { dataIn, modulesIn } from "../../../record/data-files.ts";
import type { CompiledProgram, Program } from "../../../record/program.ts";
import { recordNotStarted } from "../compile/not-started.ts";
import { servedAddress } from "../../frame/served-address.ts";
import { WorkerFrame } from "../../frame/worker-frame.ts";
import { unlessAborted } from "../../../load/aborted.ts";
import { openInertPage } from "../../../load/inert-page.ts";
import { Restartable } from "../../../load/restartable.ts";
import type { PageLane, PageRunOptions } from "../../lane.ts";
import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import { TYPESCRIPT_FRAME } from "./frame.ts";
import { startCompiler } from "../../../sandpack/bundler.ts";
import { CompileError, CompilerEndedError, type Compiler } from "../../../sandpack/compiler.ts";

/** What can't be loaded, where it can't. */
const NAME = "TypeScript";

/** Milliseconds that a compile goes on for which nobody waits any more. To start the compiler anew takes as long. */
const ABANDONED = 1000;

/** TypeScript in the page: one compiler, and one frame of Workers, which all sandboxes share. */
class TypeScriptInPage implements PageLane {
  readonly #compiler: Restartable<Compiler>;
  /** In a page of their own: programs run on when the compiler is started anew. */
  readonly #workers: Restartable<WorkerFrame>;

  /** @param address where the compiler is served, absolute, with a slash at its end */
  constructor(address: string) {
    this.#compiler = new Restartable(NAME, (onProgress) => startCompiler(address, onProgress));
    this.#workers = new Restartable(NAME, async () => {
      const page = await openInertPage("Programs", address);
      return new WorkerFrame(page, TYPESCRIPT_FRAME);
    });
  }

  async compile(program: Program): Promise<CompiledProgram> {
    const [compiled] = await this.#compileAll([program]);
    return compiled!;
  }

  async prepare(programs: Program[]): Promise<void> {
    // Why one can't be compiled, or nothing can be run, is told when it is run.
    await Promise.all([this.#compileAll(programs), this.#workers.get()]).catch(() => undefined);
  }

  async room(): Promise<number> {
    return (await this.#workers.get()).room;
  }

  async run(program: Program, options: PageRunOptions): Promise<RunRecord> {
    const { clock, signal } = options;
    try {
      const started = Promise.all([this.#compileAll([program], signal), this.#workers.get()]);
      const ready = await unlessAborted(started, signal);
      if (!ready) return new RecordBuilder({ entry: program.entry, clock }).end({ kind: "stopped" });
      const [[compiled], workers] = ready;
      return await workers.run(compiled!, options);
    } catch (error) {
      if (error instanceof CompileError) return recordNotStarted(error, program, clock);
      throw error;
    }
  }

  /**
   * Compiles programs in one request; of files compiled before, nothing is compiled again.
   *
   * @param signal aborts when nobody waits for it any more
   * @throws CompileError for the first file that can't be compiled
   */
  async #compileAll(programs: Program[], signal?: AbortSignal, again = true): Promise<CompiledProgram[]> {
    const sources = programs.flatMap(({ files }) =>
      Object.entries(modulesIn(files)).map(([path, code]) => ({ path, code })),
    );
    const starting = this.#compiler.get();
    const compiler = await starting;
    const ending = new AbortController();
    const close = () => setTimeout(() => ending.signal.aborted || compiler.close(), ABANDONED);
    signal?.addEventListener("abort", close, { signal: ending.signal });
    try {
      const compiled = (await compiler.compile(sources)).values();
      return programs.map(({ files, entry }) => ({
        entry,
        modules: Object.fromEntries(Object.keys(modulesIn(files)).map((path) => [path, compiled.next().value!])),
        data: dataIn(files),
      }));
    } catch (error) {
      if (!(error instanceof CompilerEndedError)) throw error;
      this.#compiler.forget(starting);
      // It may have ended for another program's sake.
      if (!again || signal?.aborted) throw error;
      return this.#compileAll(programs, signal, false);
    } finally {
      ending.abort();
    }
  }
}

let lane: PageLane | null = null;

/** Nothing is loaded before it is asked to prepare or to run something. */
export function typescriptLane(): PageLane {
  lane ??= new TypeScriptInPage(servedAddress(SERVED.compiler.folder));
  return lane;
}
