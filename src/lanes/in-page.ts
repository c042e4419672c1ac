import { languageOf, type Language } from "../record/languages.ts";
import type { PageLane, PageRunOptions } from "./lane.ts";
import type { Program } from "../record/program.ts";
import type { Run } from "./supervise/supervise.ts";

/** The page's lane for each language. The first use loads and starts one. */
export const PAGE_LANES: Record<Language, () => Promise<PageLane>> = {
  python: async () => (await import("./python/page/python-lane.ts")).pythonLane(),
  typescript: async () => (await import("./typescript/page/typescript-lane.ts")).typescriptLane(),
};

/** The lane of a program in the page. */
export function pageLane({ entry }: Pick<Program, "entry">): Promise<PageLane> {
  return PAGE_LANES[languageOf(entry)]();
}

/** Makes programs of one language ready to be run. */
export async function prepare(programs: [Program, ...Program[]]): Promise<void> {
  const lane = await pageLane(programs[0]);
  await lane.prepare(programs);
}

export type RunInPageOptions = Omit<PageRunOptions, "signal">;

/** Runs a program in the page. */
export function runInPage(program: Program, options: RunInPageOptions): Run {
  const stopping = new AbortController();
  const { signal } = stopping;
  const record = pageLane(program).then((lane) => lane.run(program, { ...options, signal }));
  return { record, stop: () => stopping.abort() };
}
