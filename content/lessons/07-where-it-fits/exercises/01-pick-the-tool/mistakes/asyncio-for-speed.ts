// Breaks: Each case gets the tool | seven cores rest
import { advise } from "./cases";

// "asyncio", "threads", "processes" or "plain script"
advise({
  "chat server": "asyncio",
  "price finder": "asyncio",
  "timetable maker": "asyncio",
  "branch report": "threads",
  "file renamer": "plain script",
  "parcel tracer": "plain script",
});
