from evening import evening


class Loop:
    def __init__(self):
        self._ready = []

    def spawn(self, work):
        """Puts work at the end of the queue."""
        self._ready.append(work)

    def run(self):
        """Pushes whatever is first in the queue, until the
        queue is empty.

        Gives the results in order of spawning.
        """
        results = []
        for work in self._ready:
            results.append(work.send(None))
        return results


evening(Loop())
