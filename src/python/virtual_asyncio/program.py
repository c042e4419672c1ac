"""Run a program as `python main.py` would, on a clock of ours and with its streams captured."""

import asyncio
import builtins
import contextvars
import datetime
import gc
import io
import json
import logging
import os
import random
import sys
import time
import traceback
import types
import warnings
from asyncio import runners

from . import clock as clocks
from . import blocking, errors, loop, ordered_set, recorder, task, threads, unavailable, waits
from .clock import clock
from .modules import ProgramModules
from .streams import TerminalStream, TextStream

PACKAGE = os.path.dirname(__file__)
EPOCH = 1_700_000_000

# How many callers of a coroutine function to remember, until one is the program's own.
ORIGIN_DEPTH = 8


def install():
    """Once in each interpreter: from here on asyncio, threads and `time` follow the clock."""
    ordered_set.install()
    blocking.install()
    threads.install()
    task.install()
    waits.install()
    unavailable.install()
    asyncio.run = runners.run
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop.VirtualLoop
    time.sleep = _sleep
    time.monotonic = time.perf_counter = lambda: clock.seconds
    time.monotonic_ns = time.perf_counter_ns = lambda: clock.now
    time.time = lambda: EPOCH + clock.seconds
    time.time_ns = lambda: EPOCH * clocks.NANOSECONDS + clock.now
    datetime.datetime = _VirtualDatetime
    logging.getLogger("asyncio").addFilter(_tell_of_slow_callback)
    # A collection in the middle of a program would end forgotten tasks at some random moment. What is loaded now stays:
    # the collection after each program need not look at it.
    gc.disable()
    gc.collect()
    gc.freeze()


def run(source, filename="main.py"):
    """Run one file from a fresh state, on the virtual clock. Gives {stdout, stderr, exitCode} as JSON."""
    stdout, stderr = TextStream(), TextStream()
    failures = []

    def report(error):
        failures.append(type(error))
        _without_own_frames(error, set())
        stderr.write("".join(traceback.format_exception(error, colorize=False)))

    _reset(None)
    modules = ProgramModules({filename: source})
    try:
        modules.compile()
    except SyntaxError as error:
        report(error)
    else:
        _run(modules, filename, stdout, stderr, report)
    return json.dumps({"stdout": stdout.text, "stderr": stderr.text, "exitCode": len(failures)})


def record(files, entry, emit, plan, wait=None):
    """Run a program from a fresh state, and tell what happens: see `Recorder`. With `wait` the clock is a paced one.

    `files`: its sources by path, as JSON. Gives how it ended, as JSON: an outcome of the run record, without what the
    host knows better: the advice for a program that did not start, and what to say of a limit.
    """
    modules = ProgramModules(json.loads(files))
    try:
        modules.compile()
    except SyntaxError as error:
        return json.dumps({"kind": "not-started", "error": errors.describe_syntax_error(error)})
    outcome = {"kind": "finished"}

    def report(error):
        outcome.update(_outcome_of(error, observer))

    _reset(wait)
    recorder.current = observer = recorder.Recorder(emit, plan)
    depth = sys.get_coroutine_origin_tracking_depth()
    sys.set_coroutine_origin_tracking_depth(ORIGIN_DEPTH)
    warn, warnings._warn_unawaited_coroutine = warnings._warn_unawaited_coroutine, observer.never_awaited
    try:
        _run(modules, entry, TerminalStream("out"), TerminalStream("error"), report)
    finally:
        warnings._warn_unawaited_coroutine = warn
        sys.set_coroutine_origin_tracking_depth(depth)
        recorder.current = None
    return observer.as_json(outcome)


def _reset(wait):
    unavailable.close_the_way_out()
    clock.reset(wait)
    loop.reset()
    task.reset()
    threads.reset()
    # What is checked must be the same each time.
    random.seed(None if wait else 0)
    logging.root.handlers.clear()
    logging.root.setLevel(logging.WARNING)


def _run(modules, entry, stdout, stderr, report):
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=entry, __builtins__=builtins)
    outside = sys.stdout, sys.stderr, sys.modules["__main__"]
    sys.stdout, sys.stderr, sys.modules["__main__"] = stdout, stderr, main
    modules.install()
    try:
        with warnings.catch_warnings():
            warnings.resetwarnings()
            warnings.simplefilter("ignore", ResourceWarning)
            contextvars.Context().run(_execute, modules.code_of(entry), main, report)
            clock.let_all_happen()
            _drop(main, modules)
            stdout.flush()
            stderr.flush()
    finally:
        sys.stdout, sys.stderr, sys.modules["__main__"] = outside


def _execute(code, main, report):
    try:
        exec(code, main.__dict__)
    except SystemExit as exit:
        if exit.code not in (None, 0):
            if not isinstance(exit.code, int):
                print(exit.code, file=sys.stderr)
            report(exit)
    except BaseException as error:
        report(error)


def _outcome_of(error, observer):
    if isinstance(error, blocking.DeadlockError):
        return {"kind": "cut", "limit": "deadlock", "message": observer.deadlock or str(error)}
    if isinstance(error, loop.Endless):
        return {"kind": "cut", "limit": "events"}
    return {"kind": "failed", "error": errors.describe(error)}


def _drop(main, modules):
    """As at the end of a process: what nobody holds any longer warns that it was never awaited or retrieved."""
    warn = warnings._warn_unawaited_coroutine
    if recorder.current is None:
        warnings._warn_unawaited_coroutine = _warn_at_exit
    if recorder.current is not None and recorder.current.deadlock is not None:
        # Tasks that would have waited for ever are closed where they stand. What they print then, they never would.
        sys.stdout = sys.stderr = io.StringIO()
    try:
        main.__dict__.clear()
        modules.remove()
        gc.collect()
    finally:
        warnings._warn_unawaited_coroutine = warn


def _warn_at_exit(coroutine):
    message = f"coroutine '{coroutine.__qualname__}' was never awaited"
    warnings.warn_explicit(message, RuntimeWarning, "sys", 1, source=coroutine)


def _sleep(seconds):
    """`time.sleep`."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if recorder.current is not None:
        recorder.current.blocking(seconds)
    clocks.block(seconds)


def _tell_of_slow_callback(log):
    if recorder.current is None or not str(log.msg).startswith("Executing %s took"):
        return True
    recorder.current.warned("slow-callback", log.getMessage())
    return False


class _VirtualDatetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(time.time(), datetime.timezone.utc).replace(tzinfo=None)


_VirtualDatetime.__name__ = _VirtualDatetime.__qualname__ = "datetime"
_VirtualDatetime.__module__ = "datetime"


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
