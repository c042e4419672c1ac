# Breaks: Each case gets the tool | contains the answer before it
from cases import advise

# "asyncio", "threads", "processes" or "plain script"
advise(
    {
        "chat server": "asyncio",
        "price finder": "asyncio",
        "timetable maker": "processes",
        "branch report": "threads",
        "file renamer": "plain script",
        "parcel tracer": "asyncio",
    }
)
