from collections import deque
from functools import partial

from evening import evening


class Work:
    def __init__(self, loop, coroutine):
        self.loop = loop
        self.coroutine = coroutine
        self.result = None

    def step(self):
        try:
            self.coroutine.send(None)
        except StopIteration as end:
            self.result = end.value
        except Exception as error:
            self.result = f"failed: {error}"
        else:
            self.loop.call_soon(self.step)


class Loop:
    def __init__(self):
        self.steps = deque()
        self.spawned = []

    def call_soon(self, callback, *args):
        self.steps.append(partial(callback, *args))

    def spawn(self, coroutine):
        work = Work(self, coroutine)
        self.spawned.append(work)
        self.call_soon(work.step)

    def run(self):
        while self.steps:
            self.steps.popleft()()
        return [work.result for work in self.spawned]


evening(Loop())
