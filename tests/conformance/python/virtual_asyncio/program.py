"""Run a program as `python main.py` would, in virtual time and with its streams captured."""

import asyncio
import builtins
import contextvars
import gc
import io
import json
import linecache
import logging
import os
import random
import sys
import time
import traceback
import types
import warnings
from asyncio import runners

from . import loop, ordered_set, threads
from .clock import clock, sleep

PACKAGE = os.path.dirname(__file__)
EPOCH = 1_700_000_000


class Stream(io.TextIOBase):
    """Collects text in the order of time: what a simulated thread prints comes out when its moment has come."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self):
        self._parts = []

    @property
    def text(self):
        return "".join(self._parts)

    def writable(self):
        return True

    def write(self, text):
        if clock.in_thread:
            clock.at(clock.now, lambda: self._parts.append(text))
        else:
            self._parts.append(text)
        return len(text)


def install():
    """Once in each interpreter: from here on asyncio, threads and `time` follow the virtual clock."""
    ordered_set.install()
    threads.install()
    asyncio.run = runners.run
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop.VirtualLoop
    time.sleep = sleep
    time.monotonic = time.perf_counter = lambda: clock.seconds
    time.monotonic_ns = time.perf_counter_ns = lambda: clock.now
    time.time = lambda: EPOCH + clock.seconds
    time.time_ns = lambda: EPOCH * 1_000_000_000 + clock.now
    # A collection in the middle of a program would end forgotten tasks at some random moment. What is loaded now stays:
    # the collection after each program need not look at it.
    gc.disable()
    gc.collect()
    gc.freeze()


def run(source, filename="main.py"):
    """Run `source` from a fresh state. Gives {stdout, stderr, exitCode} as JSON."""
    clock.reset()
    loop.reset()
    threads.reset()
    random.seed(0)
    logging.root.handlers.clear()
    logging.root.setLevel(logging.WARNING)
    stdout, stderr = Stream(), Stream()
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=filename, __builtins__=builtins)
    outside = sys.stdout, sys.stderr, sys.modules["__main__"]
    sys.stdout, sys.stderr, sys.modules["__main__"] = stdout, stderr, main
    try:
        with warnings.catch_warnings():
            warnings.resetwarnings()
            warnings.simplefilter("ignore", ResourceWarning)
            exit_code = contextvars.Context().run(_execute, source, main)
            clock.let_all_happen()
    finally:
        sys.stdout, sys.stderr, sys.modules["__main__"] = outside
    return json.dumps({"stdout": stdout.text, "stderr": stderr.text, "exitCode": exit_code})


def _execute(source, main):
    exit_code = 0
    try:
        exec(compile(source, main.__file__, "exec", dont_inherit=True), main.__dict__)
    except SystemExit as exit:
        exit_code = exit.code if isinstance(exit.code, int) else int(exit.code is not None)
        if exit_code != exit.code and exit.code is not None:
            print(exit.code, file=sys.stderr)
    except BaseException as error:
        exit_code = 1
        _without_own_frames(error, set())
        sys.stderr.write("".join(traceback.format_exception(error, colorize=False)))
    _drop(main)
    return exit_code


def _drop(main):
    """As at the end of a process: what nobody holds any longer warns that it was never awaited or retrieved."""
    warn, warnings._warn_unawaited_coroutine = warnings._warn_unawaited_coroutine, _warn_at_exit
    try:
        main.__dict__.clear()
        gc.collect()
    finally:
        warnings._warn_unawaited_coroutine = warn


def _warn_at_exit(coroutine):
    message = f"coroutine '{coroutine.__qualname__}' was never awaited"
    warnings.warn_explicit(message, RuntimeWarning, "sys", 1, source=coroutine)


def _without_own_frames(error, seen):
    """Leave of the tracebacks what `python main.py` shows."""
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    kept, step = [], error.__traceback__
    while step is not None:
        if not step.tb_frame.f_code.co_filename.startswith(PACKAGE):
            kept.append(step)
        step = step.tb_next
    error.__traceback__ = None
    for step in reversed(kept):
        error.__traceback__ = types.TracebackType(error.__traceback__, step.tb_frame, step.tb_lasti, step.tb_lineno)
    for other in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
        _without_own_frames(other, seen)
