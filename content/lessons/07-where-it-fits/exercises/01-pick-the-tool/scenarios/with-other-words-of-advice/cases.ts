export const cases = [
  "chat server",
  "price finder",
  "timetable maker",
  "branch report",
  "file renamer",
  "parcel tracer",
] as const;

export type Case = (typeof cases)[number];

export function advise(picks: Record<Case, string>) {
  for (const name of cases) {
    console.log(`for the ${name}, take ${picks[name]}`);
  }
}
