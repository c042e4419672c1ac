"""The Worker that the interpreter runs in, and the only way to it: everything else is walled off, for programs too."""

from json import dumps, loads
from os import read, write

# The number of a file that is none.
DOOR = 1000

PIECE = 1 << 16


def request():
    """The program to run: its `modules` by path, the `entry` among them, the files that it finds (`data`), which `clock`
    it follows, how many `events` of its loop are recorded, whether there are `stacks` to switch between, at which second
    Ctrl-C is pressed (`interruptAt`, or None), and what is typed into it (`input`, or None)."""
    pieces = []
    while piece := read(DOOR, PIECE):
        pieces.append(piece)
    return loads(b"".join(pieces))


def emit(event):
    """`event`: one of the run record, as JSON."""
    _tell("event", event)


def skip(events, time, silence):
    """So many `events` more have not been recorded by this `time`. `silence`: seconds for which the thread is held now."""
    _tell("skipped", dumps([events, time, silence]))


def plan(event):
    """`event`: of something printed, that is going to happen if the program lives to see it."""
    _tell("planned", event)


def wait(seconds, idle):
    """Really waits. `idle`: no code holds the thread."""
    _tell("wait", dumps([seconds, idle]))


def end(outcome):
    _tell("ended", outcome)


def _tell(kind, content):
    write(DOOR, f'["{kind}",{content}]'.encode())
