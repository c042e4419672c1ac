"""Waiting that holds the thread. There is one thread here: if nothing else can happen meanwhile, it would last for ever."""

import queue
import threading

from . import places
from .clock import clock, to_nanoseconds


class DeadlockError(RuntimeError):
    """On a real clock the program would hang."""


class Lock:
    """`threading.Lock`, which the real one can't be where nobody else runs while it is waited for."""

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if self._locked:
            if not blocking or not wait_until(lambda: not self._locked, None if timeout < 0 else timeout):
                return False
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    def locked(self):
        return self._locked

    def _at_fork_reinit(self):
        self._locked = False

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_error):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._locked else 'unlocked'} _thread.lock object at {id(self):#x}>"


Lock.__name__ = Lock.__qualname__ = "lock"
Lock.__module__ = "_thread"


def wait_until(is_done, timeout):
    """Let the time pass until `is_done()`, or for `timeout` seconds. Gives whether it came to be.

    Raises DeadlockError when nothing can make it so, and RuntimeError in a simulated thread, which runs ahead of all
    others and can't wait for any.
    """
    deadline = None if timeout is None else clock.now + to_nanoseconds(timeout)
    while not is_done():
        if clock.in_thread:
            raise RuntimeError("a thread can't wait for another one here; let a coroutine wait for what threads do")
        moment = clock.next_action
        if deadline is not None and (moment is None or moment > deadline):
            clock.advance_to(deadline)
            return is_done()
        if moment is None:
            raise DeadlockError(_deadlock())
        clock.advance_to(moment)
    return True


def _deadlock():
    place = places.of_caller()
    where = f" in {place['function']} at {place['file']}:{place['line']}" if place else ""
    return f"Deadlock: the only thread waits{where}, and there is no other one that could wake it"


def install():
    threading.Lock = threading._allocate_lock = Lock
    # The faster one waits in C.
    queue.SimpleQueue = queue._PySimpleQueue
