"""Where a loop waits: for sockets of the network in memory, while the clock moves to what comes next."""

import math
import selectors

from . import deadlock, recorder, sockets
from .blocking import DeadlockError
from .clock import Endless, clock, to_nanoseconds
from .thread_time import NO_WAIT_IN_THREADS

MAX_ITERATIONS = 1_000_000


class VirtualSelector(selectors.BaseSelector):
    """As the system's: it tells of a socket for as long as it is ready, first of those that have been so longest."""

    def __init__(self, loop):
        self._loop = loop
        self._iterations = 0
        self._deadlocked = False
        self._keys = {}
        # The file descriptors of those that may be ready.
        self._candidates = {}

    def register(self, fileobj, events, data=None):
        number = _number_of(fileobj)
        if number in self._keys:
            raise KeyError(f"{fileobj!r} (FD {number}) is already registered")
        key = selectors.SelectorKey(fileobj, number, events, data)
        watched = sockets.at(number)
        if watched is None:
            raise ValueError(f"Invalid file descriptor: {number}")
        self._keys[number] = key
        watched.changed = self._look_at
        self._candidates[number] = None
        return key

    def unregister(self, fileobj):
        number = _number_of(fileobj)
        key = self._keys.pop(number)
        self._candidates.pop(number, None)
        return key

    def modify(self, fileobj, events, data=None):
        number = _number_of(fileobj)
        key = self._keys[number]._replace(events=events, data=data)
        self._keys[number] = key
        self._candidates[number] = None
        return key

    def get_map(self):
        return self._keys

    def get_key(self, fileobj):
        return self._keys[_number_of(fileobj)]

    def select(self, timeout=None):
        self._iterations += 1
        if self._iterations > MAX_ITERATIONS:
            raise Endless
        ready = self._ready()
        if not ready and timeout != 0 and not self._deadlocked:
            self._wait()
            ready = self._ready()
        elif timeout == 0 and not clock.in_thread:
            clock.turn()
            clock.give_turn()
            ready = self._ready()
        self._loop.woken = False
        # Once deadlocked it stays so: closing the loop does not wake the tasks, they are seen as they stood.
        if self._deadlocked:
            raise DeadlockError(deadlock.DEADLOCK)
        return ready

    def close(self):
        self._keys.clear()
        self._candidates.clear()

    def _look_at(self, watched):
        if watched.fileno() in self._keys:
            self._candidates[watched.fileno()] = None

    def _ready(self):
        ready = []
        for number in list(self._candidates):
            key, watched = self._keys[number], sockets.at(number)
            events = 0
            if watched is not None:
                events |= selectors.EVENT_READ if watched.readable else 0
                events |= selectors.EVENT_WRITE if watched.writable else 0
            events &= key.events
            if events:
                ready.append((key, events))
            else:
                del self._candidates[number]
        return ready

    def _wait(self):
        timers = self._loop._scheduled
        until = to_nanoseconds(timers[0]._when) if timers else math.inf
        if clock.in_thread:
            if until == math.inf:
                raise RuntimeError(NO_WAIT_IN_THREADS)
            clock.advance_to(until)
        elif not clock.wait(until, self._may_go_on):
            self._deadlocked = True
            if recorder.current is not None:
                recorder.current.deadlocked(deadlock.describe(self._loop))

    def _may_go_on(self):
        return self._loop.woken or bool(self._ready())


def _number_of(fileobj):
    return fileobj if isinstance(fileobj, int) else fileobj.fileno()
