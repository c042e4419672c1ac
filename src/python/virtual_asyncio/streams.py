"""Where a program's output goes in place of standard output and standard error."""

import io

from . import recorder
from .clock import clock


class _Stream(io.TextIOBase):
    encoding = "utf-8"
    errors = "strict"

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        # `print(text, end="")` writes an empty end.
        if text:
            self._take(text)
        return len(text)


class TextStream(_Stream):
    """Collects text in the order of time: what a simulated thread prints comes out when its moment has come."""

    def __init__(self):
        self._parts = []

    @property
    def text(self):
        return "".join(self._parts)

    def _take(self, text):
        clock.in_order(lambda: self._parts.append(text))


class TerminalStream(_Stream):
    """Tells the recorder what a terminal shows, when it shows it: text waits until its line ends or it is flushed."""

    def __init__(self, name):
        self._name = name
        self._buffer = []
        # What a simulated thread has written: it comes into the buffer when its moment has come.
        self._ahead = []
        # Characters.
        self._size = 0

    def _take(self, text):
        if clock.in_thread:
            self._ahead.append(text)
        clock.in_order(lambda: self._buffer.append(text))
        self._size += len(text)
        # `print` writes its end apart: line breaks before it do not part what is one call.
        if text.endswith("\n") or "\r" in text or self._size >= io.DEFAULT_BUFFER_SIZE:
            self.flush()

    def flush(self):
        # After the run, too, when the stream is thrown away.
        if not self._buffer and not clock.in_thread:
            return
        self._size = 0
        observer = recorder.current
        printer = observer.printer(self._name)
        if clock.in_thread:
            observer.will_print(_taken(self._ahead), printer)
        clock.in_order(lambda: observer.printed(_taken(self._buffer), printer))


def _taken(parts):
    text = "".join(parts)
    parts.clear()
    return text
