# Breaks: run() takes the first | host: serves tea
from evening import evening


class Loop:
    def __init__(self):
        self._ready = []

    def spawn(self, work):
        self._ready.append(work)

    def run(self):
        return [self._finish(work) for work in self._ready]

    def _finish(self, work):
        try:
            while True:
                work.send(None)
        except StopIteration as end:
            return end.value
        except Exception as error:
            return f"failed: {error}"


evening(Loop())
