from cases import advise, cases

OVERLAPS = {
    "chat server",
    "price finder",
    "timetable maker",
    "branch report",
}
COMPUTES = {"timetable maker"}
BLOCKS = {"branch report"}


def tool_for(name):
    if name not in OVERLAPS:
        return "plain script"
    if name in COMPUTES:
        return "processes"
    return "threads" if name in BLOCKS else "asyncio"


advise({name: tool_for(name) for name in cases})
