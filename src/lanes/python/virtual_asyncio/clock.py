"""Virtual time: it stands still while code runs, and jumps when everybody waits; or waits with them, when it is paced."""

import contextlib
import heapq
import itertools
import math
import time

NANOSECONDS = 1_000_000_000

# On a paced clock time keeps to what was planned, as long as the machine keeps up this well.
TOLERANCE = NANOSECONDS // 20

# A thread that lets the time pass more often waits for what others do, by looking for it again and again.
MOST_WAITS_IN_THREAD = 10_000

# A program that so often takes its turn, or looks at the clock, while no time passes is waiting for the clock: from then
# on a little time passes at each. On a computer it would have passed by itself.
MOST_TURNS = 3_000
MOST_LOOKS = 10_000
LITTLE = NANOSECONDS // 1000

NO_WAIT_IN_THREADS = "a thread can't wait for another one here; let a coroutine wait for what threads do"

real_time = time.perf_counter_ns


class Timeline:
    """The time of one thread, in integer nanoseconds, so that 0.7 + 0.1 and 0.8 are the same moment.

    `real` gives the real time, which this one follows when it has fallen behind by more than the tolerance. On the
    virtual clock, where computing takes no time, it is a constant.
    """

    __slots__ = ("_start", "_time", "_real", "_origin", "_waits")

    def __init__(self, time, real):
        self._start = time
        self._real = real
        self._waits = 0
        self._begin()

    def _begin(self):
        self._time = self._start
        self._origin = self._real() - self._start

    @property
    def now(self):
        behind = -self.ahead_of_real
        if behind > TOLERANCE:
            self._time += behind
        return self._time

    @property
    def ahead_of_real(self):
        return self._time + self._origin - self._real()

    def pass_until(self, time):
        self._time = max(self._time, time)

    def wait_until(self, time):
        """Of a simulated thread."""
        self._waits += 1
        if self._waits > MOST_WAITS_IN_THREAD:
            # What it would have waited for does not come later.
            self._begin()
            raise RuntimeError(NO_WAIT_IN_THREADS)
        self.ignore(min(0, self.now - time))
        self.pass_until(time)

    def ignore(self, duration):
        """So much real time has passed, and none here."""
        self._origin += duration


class Clock:
    """Time as a program sees it.

    A thread is simulated: its function runs at once, from beginning to end, on a private time that starts at the
    present. What it does to the rest of the program is scheduled with `at` for the moment at which it would happen.
    """

    def __init__(self):
        self.reset()

    def reset(self, wait=None):
        """`wait(seconds, idle)` really waits, and makes the clock a paced one; `idle`: no code holds the thread."""
        self._wait = wait
        self._real = real_time if wait else lambda: 0
        self._timelines = [Timeline(0, self._real)]
        self._scheduled = []
        self._order = itertools.count()
        self._turns = self._looks = 0
        self._stood_at = 0
        self.slept = 0

    @property
    def paced(self):
        return self._wait is not None

    @property
    def now(self):
        return self._timelines[-1].now

    @property
    def seconds(self):
        return self.now / NANOSECONDS

    @property
    def in_thread(self):
        return len(self._timelines) > 1

    @property
    def next_action(self):
        """When the next scheduled action is due; None when there is none."""
        return self._scheduled[0][0] if self._scheduled else None

    def turn(self):
        """The loop goes round without waiting for anything."""
        self._looks = 0
        self._turns = self._turns + 1 if self._stands() else 1
        if self._turns > MOST_TURNS:
            self._pass_a_little()

    def look(self):
        """The program reads the time."""
        if not self.paced and not self.in_thread:
            self._looks = self._looks + 1 if self._stands() else 1
            if self._looks > MOST_LOOKS:
                self._pass_a_little()
        return self.now

    def _stands(self):
        stood_at, self._stood_at = self._stood_at, self.now
        return self._stood_at == stood_at

    def _pass_a_little(self):
        if not self.paced:
            self.advance_to(self.now + LITTLE, idle=False)
            self._stood_at = self.now

    def at(self, time, action):
        """Call `action` when the program's time has come to `time`: equal times in the order of these calls."""
        heapq.heappush(self._scheduled, (time, next(self._order), action))

    def in_order(self, action):
        """Call `action` in the order of time: at once, or when the program's time has come to that of a thread which calls."""
        if self.in_thread:
            self.at(self.now, action)
        else:
            action()

    def advance_to(self, time, idle=True):
        if self.in_thread:
            self._timelines[-1].wait_until(time)
            return
        while self._scheduled and self._scheduled[0][0] <= time:
            due, _, action = heapq.heappop(self._scheduled)
            self._pass_until(due, idle)
            action()
        self._pass_until(time, idle)

    def _pass_until(self, time, idle):
        main = self._timelines[0]
        main.pass_until(time)
        if self._wait and main.ahead_of_real > 0:
            self._wait(main.ahead_of_real / NANOSECONDS, idle)

    @contextlib.contextmanager
    def private_time(self):
        """What runs inside is a thread: sleeping and computing there costs the others nothing."""
        began = self._real()
        self._timelines.append(Timeline(self.now, self._real))
        try:
            yield
        finally:
            self._timelines.pop()
            self._timelines[-1].ignore(self._real() - began)


clock = Clock()


def to_nanoseconds(seconds):
    return seconds if math.isinf(seconds) else round(seconds * NANOSECONDS)


def block(seconds):
    """Hold the thread: whoever shares it waits as well."""
    duration = to_nanoseconds(seconds)
    clock.advance_to(clock.now + duration, idle=False)
    if not clock.in_thread:
        clock.slept += duration
