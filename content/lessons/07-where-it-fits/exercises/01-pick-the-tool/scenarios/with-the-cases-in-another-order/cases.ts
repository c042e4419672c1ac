export const cases = [
  "parcel tracer",
  "branch report",
  "chat server",
  "file renamer",
  "timetable maker",
  "price finder",
] as const;

export type Case = (typeof cases)[number];

export function advise(picks: Record<Case, string>) {
  for (const name of cases) {
    console.log(`for the ${name}, take ${picks[name]}`);
  }
}
