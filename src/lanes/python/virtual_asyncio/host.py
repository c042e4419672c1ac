"""The Worker that the interpreter runs in, and the only way to it: everything else is walled off, for programs too."""

from json import dumps, loads
from os import read, write

# The number of a file that is none.
DOOR = 1000

PIECE = 1 << 16


def request():
    """The program to run: its `modules` by path, the `entry` among them, and which `clock` it follows."""
    pieces = []
    while piece := read(DOOR, PIECE):
        pieces.append(piece)
    return loads(b"".join(pieces))


def emit(event):
    """`event`: one of the run record, as JSON."""
    _tell("event", event)


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
