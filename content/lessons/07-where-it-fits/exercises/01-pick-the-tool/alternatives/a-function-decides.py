import cases


def tool_for(name):
    if name in ("file renamer", "parcel tracer"):
        return "plain script"
    if name.startswith("timetable"):
        return "processes"
    return "threads" if name == "branch report" else "asyncio"


picks = {name: tool_for(name) for name in cases.cases}
if __name__ == "__main__":
    cases.advise(picks)
