"""The workloads in CPython: `python3 cpython.py <workload> <count> <sample seconds>` prints samples as JSON, as measure.ts does."""

import asyncio
import json
import resource
import selectors
import sys
import threading
import time

TASKS = 100
SAMPLES = 5
# Slow workloads get fewer samples: these fill so many.
LONGEST = 10


class VirtualSelector(selectors.DefaultSelector):
    """Instead of waiting, lets the time pass."""

    now = 0.0

    def select(self, timeout=None):
        self.now += timeout or 0
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.virtual = VirtualSelector()
        super().__init__(self.virtual)

    def time(self):
        return self.virtual.now


async def identity(value):
    return value


async def yield_times(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def sleep_for(delay):
    await asyncio.sleep(delay)


async def descend(depth, count, stopwatch):
    if depth > 1:
        return await descend(depth - 1, count, stopwatch)
    stopwatch.start()
    for _ in range(count):
        await asyncio.sleep(0)
    stopwatch.stop()


async def switch(count, stopwatch):
    await asyncio.gather(*(yield_times(count // TASKS) for _ in range(TASKS)))


async def call(count, stopwatch):
    for i in range(count):
        await identity(i)


async def gather(count, stopwatch):
    await asyncio.gather(*(identity(i) for i in range(count)))


async def gather_suspended(count, stopwatch):
    await asyncio.gather(*(yield_times(1) for _ in range(count)))


async def timers(count, stopwatch):
    await asyncio.gather(*(sleep_for(i % TASKS / 1000) for i in range(count)))


async def forward(source, target, count):
    for _ in range(count):
        await target.put(await source.get())


async def queue(count, stopwatch):
    there, back = asyncio.Queue(), asyncio.Queue()
    await there.put(0)
    await asyncio.gather(forward(there, back, count), forward(back, there, count))


async def sleepers(count, stopwatch):
    tasks = [asyncio.create_task(sleep_for(3600)) for _ in range(count)]
    await asyncio.sleep(0)
    return tasks


async def cancel(count, stopwatch):
    tasks = await sleepers(count, stopwatch)
    stopwatch.start()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def memory(count, stopwatch):
    await sleepers(count, stopwatch)
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    report([size / count])


def at_depth(depth):
    return lambda count, stopwatch: descend(depth, count, stopwatch)


WORKLOADS = {
    "switch": switch,
    "call": call,
    "gather": gather,
    "gather-suspended": gather_suspended,
    "depth-1": at_depth(1),
    "depth-1k": at_depth(1000),
    "depth-10k": at_depth(10_000),
    "depth-100k": at_depth(100_000),
    "timers-virtual": timers,
    "timers-real": timers,
    "queue": queue,
    "cancel": cancel,
    "memory": memory,
}


class Stopwatch:
    """Takes the CPU time of the whole process, in seconds."""

    def start(self):
        self.began = time.process_time()
        self.taken = None

    def stop(self):
        if self.taken is None:
            self.taken = time.process_time() - self.began


def sample(name, count):
    """CPU seconds that `count` operations took."""
    stopwatch = Stopwatch()
    loop_factory = VirtualLoop if name == "timers-virtual" else None
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        stopwatch.start()
        runner.run(WORKLOADS[name](count, stopwatch))
        stopwatch.stop()
    return stopwatch.taken


def measure(name, fixed_count, sample_seconds):
    count = fixed_count or 100
    while sample(name, count) < sample_seconds and not fixed_count:
        count *= 4
    taken = []
    while len(taken) < SAMPLES and sum(taken) < LONGEST * sample_seconds:
        taken.append(sample(name, count))
    report([each / count * 1e9 for each in taken])


def report(samples):
    print(json.dumps(samples), flush=True)


def main():
    name, count, sample_seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    if name not in WORKLOADS:
        return
    if name == "memory":
        asyncio.run(memory(count, None))
    else:
        measure(name, count, sample_seconds)


if __name__ == "__main__":
    # Deep recursion takes room on the stack, which a thread of our own can have.
    sys.setrecursionlimit(10**9)
    threading.stack_size(512 * 1024 * 1024)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
