# Breaks: Each case gets the tool | Nothing is computed
from cases import advise

# "asyncio", "threads", "processes" or "plain script"
advise(
    {
        "chat server": "asyncio",
        "price finder": "processes",
        "timetable maker": "processes",
        "branch report": "threads",
        "file renamer": "plain script",
        "parcel tracer": "plain script",
    }
)
