cases = [
    "chat server",
    "price finder",
    "timetable maker",
    "branch report",
    "file renamer",
    "parcel tracer",
]


def advise(picks):
    for name in cases:
        print(f"for the {name}, take {picks[name]}")
