# Breaks: everything | current event loop
import asyncio

from evening import evening


class Loop:
    def __init__(self):
        self._spawned = []

    def spawn(self, work):
        self._spawned.append(work)

    def run(self):
        return asyncio.run(asyncio.gather(*self._spawned))


evening(Loop())
