from cases import advise

# "asyncio", "threads", "processes" or "plain script"
advise(
    {
        "chat server": "?",
        "price finder": "?",
        "timetable maker": "?",
        "branch report": "?",
        "file renamer": "?",
        "parcel tracer": "?",
    }
)
