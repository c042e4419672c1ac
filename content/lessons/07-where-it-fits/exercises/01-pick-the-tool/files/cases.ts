export type Tool =
  "asyncio" | "threads" | "processes" | "plain script";

/** The six programs that people want to write. */
export const cases = [
  "chat server",
  "price finder",
  "timetable maker",
  "branch report",
  "file renamer",
  "parcel tracer",
] as const;

export type Case = (typeof cases)[number];

/** Prints the advice for each case. */
export function advise(picks: Record<Case, Tool | "?">) {
  for (const name of cases) {
    console.log(`${name}: ${picks[name]}`);
  }
}
