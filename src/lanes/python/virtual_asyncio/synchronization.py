"""What threads meet at. One has run ahead of the others: they find what it did there when their time has come to it."""

import bisect
import collections
import math
import queue
import threading

from .blocking import wait_until
from .built_in import passes_for
from .clock import clock, to_nanoseconds


@passes_for(threading.Lock)
class Lock:
    """`threading.Lock`, which the real one can't be where nobody else runs while it is waited for."""

    def __init__(self):
        self._locked = False
        self._locked_at = 0
        # From when to when threads held it.
        self._held = []

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        latest = math.inf if timeout < 0 else clock.now + to_nanoseconds(timeout)
        free = self._free_from(clock.now)
        if free > clock.now:
            if not blocking:
                return False
            clock.advance_to(min(free, latest))
            if free > latest:
                return False
        if self._locked:
            left = None if timeout < 0 else timeout
            if not blocking or not wait_until(lambda: not self._locked, left):
                return False
        self._locked = True
        self._locked_at = clock.now
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False
        if clock.in_thread and clock.now > self._locked_at:
            self._held.append((self._locked_at, clock.now))

    def locked(self):
        return self._locked or self._free_from(clock.now) > clock.now

    def _free_from(self, time):
        while self._held:
            ends = [end for start, end in self._held if start <= time < end]
            if not ends:
                break
            time = max(ends)
        return time

    def _at_fork_reinit(self):
        self._locked = False

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_error):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._locked else 'unlocked'} _thread.lock object at {id(self):#x}>"


@passes_for(threading.Event)
class Event(threading.Event):
    _since = 0

    def set(self):
        if not self._flag or self._since > clock.now:
            self._since = clock.now
        super().set()

    def is_set(self):
        return self._flag and clock.now >= self._since

    def wait(self, timeout=None):
        latest = math.inf if timeout is None else clock.now + to_nanoseconds(timeout)
        if super().wait(timeout) and self._since > clock.now:
            clock.advance_to(min(self._since, latest))
        return self.is_set()


class Queue:
    """What takes the place of these methods of `queue.Queue`. What inherits from it keeps its items in its own way."""

    # When each item was put there, and when the last one was done.
    _times = ()
    _done = 0

    def _init(self, maxsize):
        self.queue = collections.deque()
        self._times = collections.deque()

    def _qsize(self):
        return bisect.bisect_right(self._times, clock.now)

    def _put(self, item):
        place = self._qsize()
        self._times.insert(place, clock.now)
        self.queue.insert(place, item)

    def _get(self):
        self._times.popleft()
        return self.queue.popleft()

    def get(self, block=True, timeout=None, get=queue.Queue.get):
        if block and self._times and self._times[0] > clock.now:
            latest = math.inf if timeout is None else clock.now + to_nanoseconds(timeout)
            block = self._times[0] <= latest
            clock.advance_to(min(self._times[0], latest))
        return get(self, block, timeout)

    def task_done(self, task_done=queue.Queue.task_done):
        task_done(self)
        self._done = max(self._done, clock.now)

    def join(self, join=queue.Queue.join):
        join(self)
        if self._done > clock.now:
            clock.advance_to(self._done)


def install():
    threading.Lock = threading._allocate_lock = Lock
    # The one in C would always belong to the one real thread.
    threading._CRLock = None
    threading.Event = Event
    for name, part in vars(Queue).items():
        if not name.startswith("__"):
            setattr(queue.Queue, name, part)
    # The faster one waits in C.
    queue.SimpleQueue = queue._PySimpleQueue
