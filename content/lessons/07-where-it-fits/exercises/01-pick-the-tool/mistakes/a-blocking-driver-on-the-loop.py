# Breaks: Each case gets the tool | The driver blocks
from cases import advise

# "asyncio", "threads", "processes" or "plain script"
advise(
    {
        "chat server": "asyncio",
        "price finder": "asyncio",
        "timetable maker": "processes",
        "branch report": "asyncio",
        "file renamer": "plain script",
        "parcel tracer": "plain script",
    }
)
