"""One end of a connection, as it tells the recorder what happens to it."""

from . import recorder, sizes, threads
from .network import address_text
from .thread_time import NANOSECONDS

# Bytes of what is sent that the record shows.
SHOWN = 60


def opened(client, server):
    """A connection is asked for. Gives the end that asks; None when nobody is told, as of one in a thread."""
    if recorder.current is None or not threads.is_main():
        return None
    names = (sizes.cut(address_text(each), sizes.NAME) for each in (client, server))
    number = recorder.current.connection_opened(*names)
    return RecordedEnd(recorder.current, number, "client")


class RecordedEnd:
    def __init__(self, observer, number, end):
        self._observer = observer
        self._number = number
        self._end = end
        self._is_over = False

    def other(self):
        """The end that a server takes."""
        return RecordedEnd(self._observer, self._number, "server")

    def accepted(self):
        self._tell("accepted", task=self._observer.running_task())

    def handled_by(self, task):
        if self._observer.records(task):
            self._tell("handled", task=task.number)

    def sent(self, data, arrival):
        """`arrival`: when, in nanoseconds."""
        text = bytes(data[:SHOWN]).decode("latin-1")
        shown = "".join(_ESCAPES.get(character) or _shown(character) for character in text)
        task, arrives = self._observer.running_task(), arrival / NANOSECONDS
        self._tell("sent", end=self._end, task=task, bytes=len(data), text=shown, arrives=arrives)

    def failed(self, was_reset):
        """It was refused, or the other end has gone."""
        if was_reset:
            self._finish("reset")
        elif not self._is_over:
            self._is_over = True
            self._tell("refused")

    def closed(self):
        self._finish("closed")

    def _finish(self, what):
        if not self._is_over:
            self._is_over = True
            self._tell(what, end=self._end)

    def _tell(self, what, **details):
        self._observer.connection(what, self._number, **details)


_ESCAPES = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\"}


def _shown(character):
    """As Python shows bytes, without the quotes."""
    return character if " " <= character <= "~" else f"\\x{ord(character):02x}"
