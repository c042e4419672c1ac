import { advise, type Case, type Tool } from "./cases";

const casesFor: Record<Tool, Case[]> = {
  asyncio: ["chat server", "price finder"],
  threads: ["branch report"],
  processes: ["timetable maker"],
  "plain script": ["file renamer", "parcel tracer"],
};

const pairs = Object.entries(casesFor).flatMap(
  ([tool, names]) => names.map((name) => [name, tool] as const),
);

advise(Object.fromEntries(pairs) as Record<Case, Tool>);
