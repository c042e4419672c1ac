# The number of pieces of work, one for each process.
pieces = 4

ENTRIES = [
    "gate 3 opened by night porter",
    "lift stopped between floors two and three",
    "all quiet",
    "door of the boiler room left open since noon",
]


def read_log():
    """The log: about two million characters in lines."""
    return "\n".join(
        f"{1000 + entry} {ENTRIES[entry % len(ENTRIES)]}"
        for entry in range(64_000)
    )


def count_words(text):
    """Counts the words of a text: everything between spaces
    and line breaks. Prints how much it was given.
    """
    print(f"counting {len(text)} characters")
    return len(text.split())
