"""Waiting that holds the thread: if nobody is left who could end it, it would last for ever."""

import math
import threading

from . import places, sizes
from .clock import clock, to_nanoseconds
from .thread_time import NO_WAIT_IN_THREADS

# That are named.
MOST_THREADS = 20


class DeadlockError(RuntimeError):
    """On a real clock the program would hang."""


def wait_until(is_done, timeout):
    """Let the time pass until `is_done()`, or for `timeout` seconds. Gives whether it came to be.

    Raises DeadlockError when nothing can make it so, and RuntimeError in a simulated thread that runs ahead of all
    others and can't wait for any.
    """
    if is_done():
        return True
    if clock.in_thread:
        raise RuntimeError(NO_WAIT_IN_THREADS)
    until = math.inf if timeout is None else clock.now + to_nanoseconds(timeout)
    if not clock.wait(until, is_done):
        raise DeadlockError(_deadlock())
    return is_done()


def _deadlock():
    place = places.of_caller()
    others = describe_threads()
    if place is None:
        begin = "Deadlock: the program has ended but for threads that wait, and nobody is left who could wake them:"
    elif others:
        begin = f"Deadlock: the main thread waits{_where(place)}, and none of the others can wake it:"
    else:
        begin = f"Deadlock: the only thread waits{_where(place)}, and there is no other one that could wake it"
    return "\n".join([begin, *others])


def describe_threads():
    """The other threads, when none of them can go on, as `  Thread-1 (work) waits in work at /main.py:4`."""
    return [
        f"  {_name_of(each.stack.idents)} waits{_where(places.of_frame(each.frame))}"
        for each in clock.waiting_threads[:MOST_THREADS]
    ]


def _name_of(idents):
    thread = threading._active.get(idents[-1]) if idents else None
    return sizes.cut(thread.name, sizes.NAME) if thread else "A thread"


def _where(place):
    return f" in {place['function']} at {place['file']}:{place['line']}" if place else ""
