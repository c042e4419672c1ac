"""The time of one thread."""

import time

NANOSECONDS = 1_000_000_000

# On a paced clock time keeps to what was planned, as long as the machine keeps up this well.
TOLERANCE = NANOSECONDS // 20

# A thread that lets the time pass more often waits for what others do, by looking for it again and again.
MOST_WAITS_IN_THREAD = 10_000

NO_WAIT_IN_THREADS = "a thread can't wait for another one here; let a coroutine wait for what threads do"

real_time = time.perf_counter_ns


class Timeline:
    """The time of one thread, in integer nanoseconds, so that 0.7 + 0.1 and 0.8 are the same moment.

    `real` gives the real time, which this one follows when it has fallen behind by more than the tolerance. On the
    virtual clock, where computing takes no time, it is a constant. `is_daemon`: of a thread that may go on for as long
    as the program lives.
    """

    __slots__ = ("_start", "_time", "_real", "_origin", "_waits", "is_daemon")

    def __init__(self, time, real, is_daemon=False):
        self._start = time
        self._real = real
        self.is_daemon = is_daemon
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
    def has_moved(self):
        """Whether time has passed in it."""
        return self.now > self._start

    @property
    def ahead_of_real(self):
        return self._time + self._origin - self._real()

    def pass_until(self, time):
        self._time = max(self._time, time)

    def wait_until(self, time):
        """Of a simulated thread."""
        self._waits += 1
        if self._waits > MOST_WAITS_IN_THREAD:
            if not self.is_daemon:
                # What it would have waited for does not come later.
                self._begin()
            raise RuntimeError(NO_WAIT_IN_THREADS)
        self.ignore(min(0, self.now - time))
        self.pass_until(time)

    def ignore(self, duration):
        """So much real time has passed, and none here."""
        self._origin += duration
