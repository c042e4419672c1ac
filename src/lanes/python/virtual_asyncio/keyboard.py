"""What is typed into a program: its lines are there before it runs, or it can't ask for any."""

import builtins
import io
import sys

from .built_in import replace
from .unavailable import Refused

NO_KEYBOARD = (
    "a program has no keyboard while it runs here; type its lines into the box “Input” before you run it, or put the "
    "text in a variable"
)


class Missing:
    """Standard input when nothing was given."""

    def __getattr__(self, name):
        raise Refused(f"sys.stdin can't be used: {NO_KEYBOARD}")

    def __iter__(self):
        return self.lines


class Terminal(io.StringIO):
    """Standard input. As in a terminal, what is typed is seen among what the program prints."""

    name = "<stdin>"
    encoding = "utf-8"
    mode = "r"

    def read(self, size=-1, /):
        return _shown(super().read(size))

    def readline(self, size=-1, /):
        return _shown(super().readline(size))


def install():
    replace(builtins, input=_input)


def reset(text):
    """`text`: all that is typed, or None."""
    if text is None:
        sys.stdin = Missing()
    else:
        sys.stdin = Terminal(text if text.endswith("\n") else f"{text}\n")


def _shown(text):
    sys.__stdout__.write(text)
    sys.__stdout__.flush()
    return text


def _input(prompt="", /):
    if isinstance(sys.stdin, Missing):
        raise Refused(f"input() can't be used: {NO_KEYBOARD}")
    sys.stdout.write(str(prompt))
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError("EOF when reading a line")
    return line.removesuffix("\n")
