// Breaks: Each case gets the tool | Nothing is computed
import { advise } from "./cases";

// "asyncio", "threads", "processes" or "plain script"
advise({
  "chat server": "asyncio",
  "price finder": "processes",
  "timetable maker": "processes",
  "branch report": "threads",
  "file renamer": "plain script",
  "parcel tracer": "plain script",
});
