from cases import advise

cases_for = {
    "asyncio": ["chat server", "price finder"],
    "threads": ["branch report"],
    "processes": ["timetable maker"],
    "plain script": ["file renamer", "parcel tracer"],
}

advise(
    {
        name: tool
        for tool, names in cases_for.items()
        for name in names
    }
)
