cases = [
    "parcel tracer",
    "branch report",
    "chat server",
    "file renamer",
    "timetable maker",
    "price finder",
]


def advise(picks):
    for name in cases:
        print(f"for the {name}, take {picks[name]}")
