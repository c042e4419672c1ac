# Breaks: When a piece of work raises | the message of the error and nothing else
from collections import deque

from evening import evening


class Loop:
    def __init__(self):
        self._ready = deque()
        self._results = []

    def spawn(self, work):
        """Puts work at the end of the queue."""
        place = len(self._results)
        self._results.append(None)
        self._ready.append((work, place))

    def run(self):
        """Pushes whatever is first in the queue, until the
        queue is empty.

        Gives the results in order of spawning.
        """
        while self._ready:
            work, place = self._ready.popleft()
            try:
                work.send(None)
            except StopIteration as end:
                self._results[place] = end.value
            except Exception as error:
                self._results[place] = f"failed: {error!r}"
            else:
                self._ready.append((work, place))
        return self._results


evening(Loop())
