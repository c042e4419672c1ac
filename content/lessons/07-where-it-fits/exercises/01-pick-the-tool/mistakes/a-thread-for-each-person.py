# Breaks: Each case gets the tool | each takes memory
from cases import advise

# "asyncio", "threads", "processes" or "plain script"
advise(
    {
        "chat server": "threads",
        "price finder": "asyncio",
        "timetable maker": "processes",
        "branch report": "threads",
        "file renamer": "plain script",
        "parcel tracer": "plain script",
    }
)
