"""Where a program's output goes in place of standard output and standard error."""

import io

from . import recorder
from .clock import clock


class _Stream(io.TextIOBase):
    encoding = "utf-8"
    errors = "strict"
    mode = "w"

    def __init__(self, name):
        self.name = f"<{name}>"
        self.buffer = _Bytes(self)
        self._parts = []

    def writable(self):
        return True

    def reconfigure(self, **_options):
        pass

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        # `print(text, end="")` writes an empty end.
        if text:
            self._take(text)
        return len(text)


class _Bytes(io.BufferedIOBase):
    def __init__(self, stream):
        self._stream = stream

    def writable(self):
        return True

    def write(self, data):
        self._stream.write(bytes(data).decode(errors="replace"))
        return len(data)


class TextStream(_Stream):
    """Collects text in the order of time: what a simulated thread prints comes out when its moment has come."""

    @property
    def text(self):
        return "".join(self._parts)

    def _take(self, text):
        clock.in_order(lambda: self._parts.append(text))


class TerminalStream(_Stream):
    """Tells the recorder what a terminal shows, when it shows it: text waits until its line ends or it is flushed."""

    def __init__(self, name):
        super().__init__(name)
        # What a simulated thread has written: it comes to the other parts when its moment has come.
        self._ahead = []
        # Characters.
        self._size = 0

    def _take(self, text):
        if clock.in_thread:
            self._ahead.append(text)
        clock.in_order(lambda: self._parts.append(text))
        self._size += len(text)
        # `print` writes its end apart: line breaks before it do not part what is one call.
        if text.endswith("\n") or "\r" in text or self._size >= io.DEFAULT_BUFFER_SIZE:
            self.flush()

    def flush(self):
        # After the run, too, when the stream is thrown away.
        if not self._parts and not clock.in_thread:
            return
        clock.catch_up()
        self._size = 0
        observer = recorder.current
        printer = observer.printer("out" if self.name == "<stdout>" else "error")
        if clock.in_thread:
            text = _taken(self._ahead)
            if not clock.in_daemon:
                observer.will_print(text, printer)
        clock.in_order(lambda: observer.printed(_taken(self._parts), printer))


def _taken(parts):
    text = "".join(parts)
    parts.clear()
    return text
