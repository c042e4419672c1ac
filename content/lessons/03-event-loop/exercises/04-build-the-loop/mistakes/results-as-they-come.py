# Breaks: run() gives the results | Give each piece of work its place
from collections import deque

from evening import evening


class Loop:
    def __init__(self):
        self._ready = deque()

    def spawn(self, work):
        self._ready.append(work)

    def run(self):
        results = []
        while self._ready:
            work = self._ready.popleft()
            try:
                work.send(None)
            except StopIteration as end:
                results.append(end.value)
            except Exception as error:
                results.append(f"failed: {error}")
            else:
                self._ready.append(work)
        return results


evening(Loop())
