"""Threads, simulated: on stacks of their own, or else at once, on a private time: see the clock."""

import contextlib
import contextvars
import functools
import itertools
import math
import sys
import threading
from _threading_local import local
from asyncio import events, tasks

from . import stacks
from .blocking import wait_until
from .clock import clock, to_nanoseconds

MAIN_IDENT = threading.get_ident()

idents = itertools.count(MAIN_IDENT + 1)

# The handles of those that the end of the program waits for.
awaited = []

RAN_AHEAD = (
    "Here threads can't take turns: {} ran to its end at once, on a clock of its own. What it prints comes when it is due, "
    "but it has not seen what others changed while it slept. A newer browser lets threads take turns.\n"
)
has_told = False


def run_inline(function, is_daemon=False):
    """Run `function` as a thread of its own. Gives (result, error, when it ended)."""
    running_loop = events._get_running_loop()
    running_task = running_loop and tasks._swap_current_task(running_loop, None)
    events._set_running_loop(None)
    result = error = None
    try:
        with clock.private_time(is_daemon):
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


def run(function, ident, on_end, handle=None, is_daemon=False):
    """Run `function` as a thread, and call `on_end(result, error)` when it has ended. Gives its handle."""
    handle = handle or Handle()
    origin_depth = sys.get_coroutine_origin_tracking_depth()

    def run_on_stack():
        sys.set_coroutine_origin_tracking_depth(origin_depth)
        result = error = None
        with _running_as(ident):
            try:
                result = function()
            except BaseException as caught:
                error = caught
            clock.catch_up()
            on_end(result, error)
            handle.end = clock.now

    if stacks.are_available and not clock.in_thread:
        clock.launch(run_on_stack)
    else:
        with _running_as(ident):
            result, error, handle.end = run_inline(function, is_daemon)
        clock.at(handle.end, lambda: on_end(result, error))
    return handle


def is_main():
    """Whether it is the program's own thread that runs."""
    return stacks.current is stacks.first and not clock.in_thread


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
        if math.isinf(self.end):
            wait_until(self.is_done, timeout)
            return
        latest = self.end if timeout is None else clock.now + to_nanoseconds(timeout)
        clock.advance_to(min(self.end, latest))


class Worker(threading.Thread):
    """A thread of a pool, which runs one job after another."""

    def __init__(self, name):
        super().__init__(name=name, context=contextvars.Context())
        self._ident = next(idents)
        self._started.set()
        threading._active[self._ident] = self

    def run(self, job, on_end):
        return run(functools.partial(self._context.run, job), self._ident, on_end)

    def end(self):
        self._os_thread_handle.end = clock.now
        threading._active.pop(self._ident, None)


class Timer:
    """What takes the place of these methods of `threading.Timer`, which can be cancelled until its time has come."""

    def start(self):
        if stacks.are_available and not clock.in_thread:
            threading.Thread.start(self)
            return
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
        if self not in threading._limbo:
            return
        del threading._limbo[self]
        self._os_thread_handle.end = min(self._os_thread_handle.end, clock.now)

    def run(self):
        if stacks.current is not stacks.first:
            self.finished.wait(self.interval)
        if not self.finished.is_set():
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
    global has_told
    has_told = False
    awaited.clear()
    threading._counter = itertools.count(1).__next__


def _get_ident():
    return stacks.current.idents[-1] if stacks.current.idents else MAIN_IDENT


@contextlib.contextmanager
def _running_as(ident):
    idents = stacks.current.idents
    idents.append(ident)
    try:
        yield
    finally:
        idents.pop()


def _start(function, *, handle, daemon):
    if not daemon:
        awaited.append(handle)
    began, ident = clock.now, next(idents)
    run(function, ident, lambda *_outcome: None, handle, daemon)
    if not stacks.are_available and not clock.in_thread and handle.end > began:
        _tell_that_it_ran_ahead(threading._active[ident].name)


def _tell_that_it_ran_ahead(name):
    global has_told
    if not has_told:
        has_told = True
        sys.stderr.write(RAN_AHEAD.format(name))


def _delete(thread):
    """What a thread does last: it has run ahead of those who may still count it."""
    clock.at(clock.now, lambda: threading._active.pop(thread.ident, None))
