// Breaks: several | asyncio overlaps waiting
import { advise } from "./cases";

// "asyncio", "threads", "processes" or "plain script"
advise({
  "chat server": "asyncio",
  "price finder": "asyncio",
  "timetable maker": "asyncio",
  "branch report": "asyncio",
  "file renamer": "asyncio",
  "parcel tracer": "asyncio",
});
