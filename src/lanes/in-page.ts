import type { RunRecord } from "../record/index.ts";
import { languageOf, type Language } from "../record/languages.ts";
import type { Program } from "../record/program.ts";
import type { PageLane, PageRunOptions } from "./lane.ts";
import { pythonLane } from "./python/page/python-lane.ts";
import { typescriptLane } from "./typescript/page/typescript-lane.ts";

/**
 * The page's lane for each language. They are small: what makes them run a program they load when it is first needed, in
 * a way that says what is missing and tries again.
 */
export const PAGE_LANES: Record<Language, () => PageLane> = { python: pythonLane, typescript: typescriptLane };

/** The lane of a program in the page. */
export function pageLane({ entry }: Pick<Program, "entry">): PageLane {
  return PAGE_LANES[languageOf(entry)]();
}

/** Makes programs of one language ready to be run. */
export function prepare(programs: [Program, ...Program[]]): Promise<void> {
  return pageLane(programs[0]).prepare(programs);
}

/** No program is to run soon: memory that only programs take is given back. */
export function rest(): void {
  for (const lane of Object.values(PAGE_LANES)) lane().rest?.();
}

/** How many programs of a language can run side by side: each takes a processor. */
export async function roomFor(program: Program): Promise<number> {
  return Math.min(await pageLane(program).room(), navigator.hardwareConcurrency);
}

/** Runs a program in the page. */
export function runInPage(program: Program, options: PageRunOptions): Promise<RunRecord> {
  return pageLane(program).run(program, options);
}
