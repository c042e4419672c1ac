import * as all from "./cases";

function toolFor(name: all.Case): all.Tool {
  switch (name) {
    case "file renamer":
    case "parcel tracer":
      return "plain script";
    case "timetable maker":
      return "processes";
    case "branch report":
      return "threads";
    default:
      return "asyncio";
  }
}

const picks = {} as Record<all.Case, all.Tool>;
for (const name of all.cases) picks[name] = toolFor(name);
all.advise(picks);
