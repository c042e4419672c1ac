// Breaks: The picks are given | “for the chat server, take asyncio” was printed once more
import { advise } from "./cases";

// "asyncio", "threads", "processes" or "plain script"
const picks = {
  "chat server": "asyncio",
  "price finder": "asyncio",
  "timetable maker": "processes",
  "branch report": "threads",
  "file renamer": "plain script",
  "parcel tracer": "plain script",
} as const;
advise(picks);
advise(picks);
