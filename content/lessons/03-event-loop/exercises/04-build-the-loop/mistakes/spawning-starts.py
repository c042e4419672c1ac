# Breaks: spawn(work) puts | too early
from collections import deque

from evening import evening


class Loop:
    def __init__(self):
        self._ready = deque()
        self._results = []

    def spawn(self, work):
        place = len(self._results)
        self._results.append(None)
        self._push(work, place)

    def run(self):
        while self._ready:
            self._push(*self._ready.popleft())
        return self._results

    def _push(self, work, place):
        try:
            work.send(None)
        except StopIteration as end:
            self._results[place] = end.value
        except Exception as error:
            self._results[place] = f"failed: {error}"
        else:
            self._ready.append((work, place))


evening(Loop())
