"""Where a program's output goes in place of standard output and standard error."""

import io

from . import recorder
from .clock import clock


class _Stream(io.TextIOBase):
    encoding = "utf-8"
    errors = "strict"

    def writable(self):
        return True


class TextStream(_Stream):
    """Collects text in the order of time: what a simulated thread prints comes out when its moment has come."""

    def __init__(self):
        self._parts = []

    @property
    def text(self):
        return "".join(self._parts)

    def write(self, text):
        if clock.in_thread:
            clock.at(clock.now, lambda: self._parts.append(text))
        else:
            self._parts.append(text)
        return len(text)


class LineStream(_Stream):
    """Tells the recorder of each line when it is complete, as a terminal shows it. A call of `print` is one line."""

    def __init__(self, name):
        self._name = name
        self._parts = []

    def write(self, text):
        # `print(text, end="")` writes an empty end.
        if text:
            self._parts.append(text)
        if text.endswith("\n"):
            self._report("".join(self._parts)[:-1])
        return len(text)

    def flush(self):
        if self._parts:
            self._report("".join(self._parts))

    def _report(self, line):
        self._parts.clear()
        recorder.current.printed(self._name, line)
