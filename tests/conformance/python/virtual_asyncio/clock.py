"""Virtual time: it stands still while code runs, and jumps when everybody waits."""

import contextlib
import heapq
import itertools

NANOSECONDS = 1_000_000_000


class Clock:
    """Time in integer nanoseconds, so that 0.7 + 0.1 and 0.8 are the same moment.

    A thread is simulated: its function runs at once, from beginning to end, on a private time that starts at the
    present. What it does to the rest of the program is scheduled with `at` for the moment at which it would happen.
    """

    def __init__(self):
        self.reset()

    def reset(self):
        self._time = 0
        self._private_times = []
        self._scheduled = []
        self._order = itertools.count()

    @property
    def now(self):
        return self._private_times[-1] if self._private_times else self._time

    @property
    def seconds(self):
        return self.now / NANOSECONDS

    @property
    def in_thread(self):
        return bool(self._private_times)

    @property
    def next_action(self):
        """When the next scheduled action is due; None when there is none."""
        return self._scheduled[0][0] if self._scheduled else None

    def at(self, time, action):
        """Call `action` when the program's time has come to `time`: equal times in the order of these calls."""
        heapq.heappush(self._scheduled, (time, next(self._order), action))

    def advance_to(self, time):
        if self._private_times:
            self._private_times[-1] = max(self.now, time)
            return
        while self._scheduled and self._scheduled[0][0] <= time:
            due, _, action = heapq.heappop(self._scheduled)
            self._time = max(self._time, due)
            action()
        self._time = max(self._time, time)

    def let_all_happen(self):
        while self._scheduled:
            self.advance_to(self.next_action)

    @contextlib.contextmanager
    def private_time(self):
        """What runs inside is a thread: sleeping there costs the others nothing."""
        self._private_times.append(self.now)
        try:
            yield
        finally:
            self._private_times.pop()


clock = Clock()


def to_nanoseconds(seconds):
    return round(seconds * NANOSECONDS)


def sleep(seconds):
    """`time.sleep`: whoever shares the thread is blocked meanwhile."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    clock.advance_to(clock.now + to_nanoseconds(seconds))
