"""Waiting that holds the thread. There is one thread here: if nothing else can happen meanwhile, it would last for ever."""

from . import places
from .clock import NO_WAIT_IN_THREADS, clock, to_nanoseconds


class DeadlockError(RuntimeError):
    """On a real clock the program would hang."""


def wait_until(is_done, timeout):
    """Let the time pass until `is_done()`, or for `timeout` seconds. Gives whether it came to be.

    Raises DeadlockError when nothing can make it so, and RuntimeError in a simulated thread, which runs ahead of all
    others and can't wait for any.
    """
    deadline = None if timeout is None else clock.now + to_nanoseconds(timeout)
    while not is_done():
        if clock.in_thread:
            raise RuntimeError(NO_WAIT_IN_THREADS)
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
