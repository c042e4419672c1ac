"""Run a program as `python main.py` would, on a clock of ours and with its streams captured."""

import asyncio
import atexit
import contextvars
import functools
import gc
import io
import logging
import os
import random
import sys
import traceback
import warnings
import weakref
from asyncio import runners
from json import dumps

from . import (
    blocking,
    data_files,
    error_numbers,
    errors,
    executors,
    host,
    keyboard,
    loop,
    ordered_set,
    processes,
    recorder,
    signals,
    sockets,
    stacks,
    synchronization,
    task,
    threads,
    time_of_day,
    tracebacks,
    unavailable,
    waits,
)
from .clock import Endless, clock
from .modules import ProgramModules
from .streams import TerminalStream, TextStream

_SHOW = warnings._showwarnmsg_impl

# How many callers of a coroutine function to remember, until one is the program's own.
ORIGIN_DEPTH = 8


def install():
    """Once in each interpreter: from here on asyncio, threads and `time` follow the clock."""
    for part in (error_numbers, ordered_set, synchronization, threads, executors, processes, sockets, task, waits, unavailable):
        part.install()
    time_of_day.install()
    signals.install()
    keyboard.install()
    tracebacks.install()
    asyncio.run = runners.run
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop.VirtualLoop
    logging.getLogger("asyncio").addFilter(_tell_of_slow_callback)
    # A collection in the middle of a program would end forgotten tasks at some random moment.
    gc.disable()
    _keep_what_is_loaded()


def get_ready():
    """The last thing before a program runs. Pyodide can't work in this interpreter any more."""
    unavailable.close_the_way_out()
    data_files.enter_folder()
    _keep_what_is_loaded()


def _keep_what_is_loaded():
    """It stays: no later collection, such as the one after a program, need look at it."""
    gc.collect()
    gc.freeze()


def run(source, filename="main.py"):
    """Run one file from a fresh state, on the virtual clock. Gives {stdout, stderr, exitCode} as JSON."""
    stdout, stderr = TextStream("stdout"), TextStream("stderr")
    failures = []

    def report(error):
        failures.append(type(error))
        if not isinstance(error, SystemExit):
            stderr.write("".join(traceback.format_exception(error, colorize=False)))

    _reset(None)
    modules = ProgramModules({filename: source}, filename)
    try:
        modules.compile()
    except SyntaxError as error:
        report(error)
    else:
        _run(modules, stdout, stderr, report)
    return dumps({"stdout": stdout.text, "stderr": stderr.text, "exitCode": len(failures)})


def serve():
    """Run the program that the host asks for, and tell the host what happens.

    How it ended is an outcome of the run record, without what the host knows better: the advice for a program that did
    not start, and what to say of a limit.
    """
    request = host.request()
    modules = ProgramModules(request["modules"], request["entry"])
    try:
        modules.compile()
    except SyntaxError as error:
        host.end(dumps({"kind": "not-started", "error": errors.describe_syntax_error(error)}))
    else:
        observer = recorder.Recorder(host, request["events"])

        def wait(seconds, idle):
            observer.flush()
            host.wait(seconds, idle)

        paced = wait if request["clock"] == "real" else None
        host.end(_record(modules, paced, observer, request))


def _record(modules, wait, observer, request):
    """Gives how the program ended, as JSON. With `wait` its clock is a paced one."""
    interrupt_at = request["interruptAt"]
    data_files.put_in_place(request["data"])
    outcome = {"kind": "finished"}

    def report(error):
        # What ended it is told, and not that it then waited for its threads in vain.
        if outcome["kind"] == "finished":
            outcome.update(_outcome_of(error, observer))

    _reset(wait, request["stacks"], request["input"])
    recorder.current = observer
    if interrupt_at is not None:
        signals.interrupt_at(interrupt_at)
    depth = sys.get_coroutine_origin_tracking_depth()
    sys.set_coroutine_origin_tracking_depth(ORIGIN_DEPTH)
    warn = warnings._warn_unawaited_coroutine
    warnings._warn_unawaited_coroutine = functools.partial(_note_never_awaited, observer, warn)
    try:
        _run(modules, TerminalStream("stdout"), TerminalStream("stderr"), report)
    finally:
        warnings._warn_unawaited_coroutine = warn
        sys.set_coroutine_origin_tracking_depth(depth)
        recorder.current = None
    observer.flush()
    return observer.as_json(outcome)


def _reset(wait, has_stacks=False, typed=None):
    """As in a new process."""
    stacks.reset(has_stacks)
    clock.reset(wait)
    for part in (loop, task, threads, executors, processes, signals, sockets):
        part.reset()
    keyboard.reset(typed)
    # What asyncio still held of the program before.
    gc.collect()
    # What is checked must be the same each time.
    random.seed(None if wait else 0)
    logging.root.handlers.clear()
    logging.root.setLevel(logging.WARNING)
    sys.excepthook = sys.__excepthook__
    weakref.finalize._registered_with_atexit = False
    atexit._clear()
    atexit.register(logging.shutdown)


def _run(modules, stdout, stderr, report):
    outside = sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__, sys.argv
    sys.stdout = sys.__stdout__ = stdout
    sys.stderr = sys.__stderr__ = stderr
    sys.argv = [os.path.basename(modules.entry)]
    modules.install()
    try:
        with warnings.catch_warnings():
            _filter_warnings()
            contextvars.Context().run(_execute, modules, report)
            _end(modules, report)
            stdout.flush()
            stderr.flush()
    finally:
        sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__, sys.argv = outside


def _filter_warnings():
    """As Python does without its option `-W`."""
    warnings.resetwarnings()
    for category in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


def _execute(modules, report):
    try:
        modules.show_warnings()
        modules.run_main()
    except SystemExit as exit:
        if exit.code not in (None, 0):
            if not isinstance(exit.code, int):
                print(exit.code, file=sys.stderr)
            report(exit)
    except BaseException as error:
        if sys.excepthook is not sys.__excepthook__:
            _call_hook(error)
        report(error)


def _call_hook(error):
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except BaseException:
        traceback.print_exc()


def _outcome_of(error, observer):
    if isinstance(error, blocking.DeadlockError):
        return {"kind": "cut", "limit": "deadlock", "message": observer.deadlock or str(error)}
    if isinstance(error, Endless):
        return {"kind": "cut", "limit": "events", **({"message": str(error)} if str(error) else {})}
    return {"kind": "failed", "error": errors.describe(error)}


def _end(modules, report):
    """As at the end of a process: what nobody holds any longer warns that it was never awaited or retrieved."""
    try:
        threads.join_all()
    except KeyboardInterrupt:
        sys.stderr.write("Exception ignored on threading shutdown: KeyboardInterrupt\n")
    except (blocking.DeadlockError, Endless) as error:
        report(error)
    signals.ignore_interrupt()
    warn = warnings._warn_unawaited_coroutine
    if recorder.current is None:
        warnings._warn_unawaited_coroutine = functools.partial(_warn_at_exit, {})
    if recorder.current is not None and recorder.current.deadlock is not None:
        # Tasks that would have waited for ever are closed where they stand. What they print then, they never would.
        sys.stdout = sys.stderr = io.StringIO()
    try:
        atexit._run_exitfuncs()
        clock.leave_others()
        modules.remove()
    finally:
        warnings._warn_unawaited_coroutine = warn


def _warn_at_exit(registry, coroutine):
    message = f"coroutine '{coroutine.__qualname__}' was never awaited"
    warnings.warn_explicit(message, RuntimeWarning, "<sys>", 0, registry=registry)


def _note_never_awaited(observer, warn, coroutine):
    """A program that records warnings, or has other filters than Python's own, deals with this one as with the others."""
    action = next((each[0] for each in warnings.filters if issubclass(RuntimeWarning, each[2])), "default")
    if action == "default" and warnings._showwarnmsg_impl is _SHOW:
        observer.never_awaited(coroutine)
    else:
        warn(coroutine)


def _tell_of_slow_callback(log):
    if recorder.current is None or not str(log.msg).startswith("Executing %s took"):
        return True
    recorder.current.warned("slow-callback", log.getMessage())
    # A handler of the program's hears of it too.
    return logging.getLogger("asyncio").hasHandlers()
