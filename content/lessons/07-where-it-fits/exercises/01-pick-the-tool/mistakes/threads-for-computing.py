# Breaks: Each case gets the tool | one thread at a time runs Python code
from cases import advise

# "asyncio", "threads", "processes" or "plain script"
advise(
    {
        "chat server": "asyncio",
        "price finder": "asyncio",
        "timetable maker": "threads",
        "branch report": "threads",
        "file renamer": "plain script",
        "parcel tracer": "plain script",
    }
)
