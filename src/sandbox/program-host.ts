import type { Program } from "../compile/program.ts";
import { languageOf, type Language } from "../program/language.ts";
import type { Run, RunOptions } from "../program/supervise.ts";
import type { RunRecord } from "../record/index.ts";

export interface HostOptions extends RunOptions {
  /** Told when the program holds its thread, and when it answers again. */
  onHeld?: (held: boolean) => void;
}

/** What runs the page's programs of one language. */
export interface ProgramHost {
  /** Makes these programs, and all it takes to run them, ready. */
  prepare(programs: Program[]): Promise<void>;
  /** The record resolves for every program, also for one that can't be compiled. Rejects when nothing can be run. */
  run(program: Program, options: HostOptions, stopped: AbortSignal): Promise<RunRecord>;
}

/** The host of a language; the first call loads and starts it. Another language's is not touched. */
async function hostOf(language: Language): Promise<ProgramHost> {
  if (language === "python") return (await import("./python-host.ts")).pythonHost();
  return (await import("./host.ts")).programHost();
}

/** Makes programs of one language ready to be run. */
export async function prepare(programs: [Program, ...Program[]]): Promise<void> {
  const host = await hostOf(languageOf(programs[0].entry));
  await host.prepare(programs);
}

/** Runs a program in the page. */
export function runInPage(program: Program, options: HostOptions): Run {
  const stopping = new AbortController();
  const record = hostOf(languageOf(program.entry)).then((host) => host.run(program, options, stopping.signal));
  return { record, stop: () => stopping.abort() };
}
