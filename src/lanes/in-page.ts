import type { Program } from "./program.ts";
import { languageOf, type Language } from "../record/languages.ts";
import type { Run } from "./supervise/supervise.ts";
import type { HostOptions, ProgramHost } from "./lane.ts";

/** The host of a language; the first call loads and starts it. Another language's is not touched. */
async function hostOf(language: Language): Promise<ProgramHost> {
  if (language === "python") return (await import("./python/page/python-lane.ts")).pythonHost();
  return (await import("./typescript/page/typescript-lane.ts")).typescriptHost();
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
