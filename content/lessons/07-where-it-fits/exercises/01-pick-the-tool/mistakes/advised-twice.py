# Breaks: The picks are given | “for the chat server, take asyncio” was printed once more
from cases import advise

# "asyncio", "threads", "processes" or "plain script"
picks = (
    {
        "chat server": "asyncio",
        "price finder": "asyncio",
        "timetable maker": "processes",
        "branch report": "threads",
        "file renamer": "plain script",
        "parcel tracer": "plain script",
    }
)
advise(picks)
advise(picks)
