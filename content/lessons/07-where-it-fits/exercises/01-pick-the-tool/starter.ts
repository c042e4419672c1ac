import { advise } from "./cases";

// "asyncio", "threads", "processes" or "plain script"
advise({
  "chat server": "?",
  "price finder": "?",
  "timetable maker": "?",
  "branch report": "?",
  "file renamer": "?",
  "parcel tracer": "?",
});
