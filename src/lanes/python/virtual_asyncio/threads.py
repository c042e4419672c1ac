"""Threads, simulated: a function runs at once on a private time, and has ended when the others' time has come there."""

import contextlib
import contextvars
import functools
import itertools
import math
import threading
from _threading_local import local
from asyncio import events, tasks

from .clock import clock, to_nanoseconds

MAIN_IDENT = threading.get_ident()

idents = itertools.count(MAIN_IDENT + 1)

# The simulated threads that run, the innermost last: one may start another.
running = []

# The handles of those that the end of the program waits for.
awaited = []


def run_inline(function):
    """Run `function` as a thread of its own. Gives (result, error, when it ended)."""
    running_loop = events._get_running_loop()
    running_task = running_loop and tasks._swap_current_task(running_loop, None)
    events._set_running_loop(None)
    result = error = None
    try:
        with clock.private_time():
            try:
                result = function()
            except BaseException as caught:
                error = caught
            ended = clock.now
    finally:
        events._set_running_loop(running_loop)
        if running_loop is not None:
            tasks._swap_current_task(running_loop, running_task)
    return result, error, ended


def join_all():
    """As at the end of a process, which waits for its threads, and not for daemons."""
    # Those that end start others.
    for handle in awaited:
        handle.join()
    clock.advance_to(clock.now)


class Handle:
    """`_thread._ThreadHandle`, which knows whether its thread has ended."""

    def __init__(self, end=math.inf):
        self.end = end

    def is_done(self):
        return clock.now >= self.end

    def join(self, timeout=None):
        latest = self.end if timeout is None else clock.now + to_nanoseconds(timeout)
        clock.advance_to(min(self.end, latest))


class Worker(threading.Thread):
    """A thread of a pool, which runs one job after another."""

    def __init__(self, name):
        super().__init__(name=name, context=contextvars.Context())
        self._ident = next(idents)
        self._started.set()
        threading._active[self._ident] = self

    def run_inline(self, job):
        with _running_as(self._ident):
            return run_inline(functools.partial(self._context.run, job))

    def end(self):
        self._os_thread_handle.end = clock.now
        threading._active.pop(self._ident, None)


class Timer:
    """What takes the place of these methods of `threading.Timer`, which can be cancelled until its time has come."""

    def start(self):
        self._started.set()
        threading._limbo[self] = self
        handle = self._os_thread_handle
        handle.end = clock.now + to_nanoseconds(self.interval)
        awaited.append(handle)

        def call():
            if not self.finished.is_set():
                self._started.clear()
                threading.Thread.start(self)

        clock.at(handle.end, call)

    def cancel(self):
        self.finished.set()
        threading._limbo.pop(self, None)
        self._os_thread_handle.end = min(self._os_thread_handle.end, clock.now)

    def run(self):
        self.function(*self.args, **self.kwargs)
        self.finished.set()


def install():
    # Python's own class starts a thread and ends it: what is simulated is what it asks of the system.
    threading._start_joinable_thread = _start
    threading._ThreadHandle = Handle
    threading.get_ident = _get_ident
    threading.Thread._delete = _delete
    threading.local = local
    for name in ("start", "cancel", "run"):
        setattr(threading.Timer, name, vars(Timer)[name])


def reset():
    awaited.clear()
    threading._counter = itertools.count(1).__next__


def _get_ident():
    return running[-1] if running else MAIN_IDENT


@contextlib.contextmanager
def _running_as(ident):
    running.append(ident)
    try:
        yield
    finally:
        running.pop()


def _start(function, *, handle, daemon):
    with _running_as(next(idents)):
        _, _, handle.end = run_inline(function)
    if not daemon:
        awaited.append(handle)


def _delete(thread):
    """What a thread does last: it has run ahead of those who may still count it."""
    clock.at(clock.now, lambda: threading._active.pop(thread.ident, None))
