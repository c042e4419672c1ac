import { advise, cases, type Case, type Tool } from "./cases";

const overlaps: Case[] = [
  "chat server",
  "price finder",
  "timetable maker",
  "branch report",
];
const computes: Case[] = ["timetable maker"];
const blocks: Case[] = ["branch report"];

function toolFor(name: Case): Tool {
  if (!overlaps.includes(name)) return "plain script";
  if (computes.includes(name)) return "processes";
  return blocks.includes(name) ? "threads" : "asyncio";
}

const picks = {} as Record<Case, Tool>;
for (const name of cases) {
  picks[name] = toolFor(name);
}
advise(picks);
