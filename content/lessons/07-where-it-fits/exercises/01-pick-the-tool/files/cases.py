# The six programs that people want to write.
cases = [
    "chat server",
    "price finder",
    "timetable maker",
    "branch report",
    "file renamer",
    "parcel tracer",
]


def advise(picks):
    """Prints the advice for each case."""
    for name in cases:
        print(f"{name}: {picks[name]}")
