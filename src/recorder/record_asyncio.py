#!/usr/bin/env python3
"""Records what the asyncio tasks of a program do, and leaves the program as it is.

    python record_asyncio.py my_program.py its arguments
    python record_asyncio.py -m my_module its arguments

The run record is written when the program ends, however it ends, as JSON, beside where you are: my_program.record.json.
Open it in the playground of "asyncio, explained" to see every task, await and blocked stretch. Nothing is sent anywhere.

From inside a program:

    import record_asyncio
    record_asyncio.start("my_run.record.json")      # before the tasks that are to be seen are made
    ...
    record_asyncio.stop()                           # or let the program end

    asyncio.run(main(), loop_factory=record_asyncio.new_event_loop)     # Python 3.12 or newer

What is in the record: names of tasks, functions and files, lines, times, the delays of sleeps and timeouts, what the
program printed, its exceptions with their messages, and the sources of its own files (not with --no-source). Values of
arguments and results are only in it with --values.

What a program could notice: asyncio.Task is a subclass of itself, and a stack that is printed inside of a task has a
frame of this file in it. A process that is killed, or that calls os._exit, writes no record. Of loops that run in
several threads at a time, the first one is recorded.

It needs CPython 3.11 or newer and nothing else. The licence is MIT.
"""

import argparse
import asyncio
import atexit
import collections
import collections.abc
import concurrent.futures
import contextvars
import functools
import gc
import importlib.machinery
import inspect
import io
import itertools
import json
import linecache
import math
import os
import pkgutil
import runpy
import sys
import sysconfig
import threading
import time
import types
import typing
import warnings
import weakref
from _thread import allocate_lock, get_ident, start_new_thread
from asyncio import events, tasks

__version__ = "1.0.0"

# Of the run record (src/record/record.ts of the site).
RECORD_VERSION = 5

# How much is recorded unless other limits are asked for: events, and characters of what is printed.
EVENTS = 100_000
TEXT = 1_000_000

# A step that takes longer blocks the loop: as long as asyncio's own debug mode takes it for slow.
LONG_STEP = 100_000_000
# How often the line that runs is looked at, in seconds, and how old a step has to be for that, in nanoseconds.
LOOK_EVERY = 0.03
LOOK_AFTER = 30_000_000

# What one event holds at most: characters, lines of a stack, awaitables of a gather, errors in one description.
NAME, MESSAGE, PLACES, AWAITED, ERRORS, MEMBERS = 200, 10_000, 50, 100, 100, 20
# Characters of all sources together.
SOURCES = 4_000_000

HERE = (lambda: 0).__code__.co_filename
ASYNCIO = os.path.dirname(asyncio.__file__)

# A part of names that the warnings module leaves out when it looks for the line to blame.
UNSEEN = "importlib._bootstrap: record_asyncio"

monotonic = time.monotonic_ns

# The recording that goes on, if one does.
_recording = None


def _unseen(function):
    """Leaves a function of this file out where `warnings.warn` counts the callers of the program."""
    function.__code__ = function.__code__.replace(co_filename=UNSEEN)
    return function


# Texts ---------------------------------------------------------------------------------------------------------------


def _cut(value, length=NAME):
    """The text of anything, cut. Never raises, whatever a program's own `__str__` does."""
    text = value if type(value) is str else _shown(value, str)
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _shown(value, show=repr):
    try:
        return show(value)
    except Exception:
        return f"<{type(value).__name__} that can't be shown>"


def _ends(places):
    """The first and the last of many."""
    return places if len(places) <= PLACES else places[: PLACES // 2] + places[-PLACES // 2 :]


# Arguments: as src/lanes/python/virtual_asyncio writes them, so that no code of the program runs for it.
BRACKETS = {list: "[]", tuple: "()", set: "{}", frozenset: "{}"}
PLAIN = {int, float, bool, complex, type(None)}


def _arguments_of(frame):
    """With which arguments a coroutine function was called, of whose coroutine nothing has run: `"Oslo", 3`."""
    code, values = frame.f_code, frame.f_locals
    named = code.co_argcount + code.co_kwonlyargcount
    names = [name for name in code.co_varnames[:named] if name in values]
    if names and names[0] in ("self", "cls"):
        del names[0]
    shown = [_written(values[name]) for name in names]
    extra = iter(code.co_varnames[named:])
    if code.co_flags & inspect.CO_VARARGS:
        shown += [_written(value) for value in values.get(next(extra), ())]
    if code.co_flags & inspect.CO_VARKEYWORDS:
        shown += [f"{name}={_written(value)}" for name, value in values.get(next(extra), {}).items()]
    return _cut(", ".join(shown), 60)


def _written(value, depth=1):
    kind = type(value)
    if kind is str:
        return json.dumps(_cut(value, 24), ensure_ascii=False)
    if kind in PLAIN:
        return _cut(repr(value), 24)
    if kind not in BRACKETS or depth < 0:
        return getattr(value, "__name__", kind.__name__) if callable(value) else kind.__name__
    opening, closing = BRACKETS[kind]
    items = [_written(each, depth - 1) for each in itertools.islice(value, 4)]
    return f"{opening}{', '.join([*items, '…'] if len(value) > 4 else items)}{closing}"


# Places in the program's own files -----------------------------------------------------------------------------------


class _Files:
    """Knows which files are the program's own: those below a folder that are no installed packages."""

    def __init__(self, root):
        self._root = os.path.realpath(root)
        libraries = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
        self._libraries = tuple(os.path.join(os.path.realpath(each), "") for each in libraries if each)
        self._shown = {}

    def shown(self, filename):
        """How the record names a file of the program: its path from the folder. None for any other file."""
        try:
            return self._shown[filename]
        except KeyError:
            shown = self._shown[filename] = self._name_of(filename)
            return shown

    def own(self):
        """The files that were met: how the record names them, and where they are."""
        return [(shown, filename) for filename, shown in self._shown.items() if shown]

    def _name_of(self, filename):
        if filename.startswith("<") or filename in (HERE, UNSEEN):
            return None
        path = os.path.realpath(filename)
        inside = path.startswith(os.path.join(self._root, ""))
        packaged = {"site-packages", "dist-packages"} & set(path.split(os.sep))
        if not inside or packaged or path.startswith(self._libraries) or path == os.path.realpath(HERE):
            return None
        shown = "/" + os.path.relpath(path, self._root).replace(os.sep, "/")
        return _cut(shown, NAME - 3) + ("" if shown.endswith(".py") and len(shown) <= NAME - 3 else ".py")

    def place(self, code, line):
        """A place as the record has it; None outside of the program's files."""
        shown = self.shown(code.co_filename)
        return shown and {"file": shown, "line": line or code.co_firstlineno, "function": _cut(code.co_name)}

    def innermost(self, frame):
        """The line of the program that a frame belongs to, or that has called it."""
        while frame is not None:
            if self.shown(frame.f_code.co_filename):
                return self.place(frame.f_code, frame.f_lineno)
            frame = frame.f_back
        return None

    def of_traceback(self, error):
        """Where an error came through, outermost call first."""
        found, step = [], error.__traceback__
        while step is not None:
            place = self.place(step.tb_frame.f_code, step.tb_lineno)
            if place:
                found.append(place)
            step = step.tb_next
        return _ends(found)


def _caller():
    """The frame that has called what calls this, out of a function of this file. None where Python itself has."""
    return sys._getframe(2).f_back


# Errors as data ------------------------------------------------------------------------------------------------------


class _Errors:
    """Describes an error with its causes and members, cut where there are many."""

    def __init__(self, files):
        self._files = files
        self._left = 0

    def describe(self, error):
        self._left = ERRORS
        return self._describe(error, frozenset())

    def _describe(self, error, above):
        self._left -= 1
        above = above | {id(error)}
        info = {
            "name": _cut(type(error).__name__),
            "message": _cut(self._message_of(error), MESSAGE),
            "traceback": self._files.of_traceback(error),
        }
        cause = error.__cause__
        if cause is not None and id(cause) not in above and self._left > 0:
            info["cause"] = self._describe(cause, above)
        if isinstance(error, BaseExceptionGroup):
            members = []
            for each in error.exceptions[:MEMBERS]:
                if self._left > 0:
                    members.append(self._describe(each, above))
            more = len(error.exceptions) - len(members)
            info.update({"exceptions": members, **({"more": more} if more else {})})
        return info

    @staticmethod
    def _message_of(error):
        if isinstance(error, BaseExceptionGroup):
            return error.message
        if isinstance(error, SyntaxError):
            return str(error.msg)
        return error


# What a suspended task waits for -------------------------------------------------------------------------------------

ITS_TURN = {"kind": "yield", "text": "sleep(0)"}

# What can be awaited and does not say what it awaits itself: it refers to it.
OPAQUE = {"async_generator_asend", "async_generator_athrow", "anext_awaitable", "coroutine_wrapper"}

ATTRIBUTES = {
    types.CoroutineType: ("cr_frame", "cr_await"),
    types.GeneratorType: ("gi_frame", "gi_yieldfrom"),
    types.AsyncGeneratorType: ("ag_frame", "ag_await"),
}

SLEEP, WAIT_FOR = tasks.sleep.__code__, tasks.wait_for.__code__

# The types of what ends a chain of awaits: nothing, or what `await` makes of a future.
ENDS = {type(None), type(asyncio.Future(loop=types.SimpleNamespace(get_debug=lambda: False)).__await__())}


def _await_frames(awaited):
    """The frames of a suspended coroutine and of what it awaits, outermost first."""
    frames = []
    while awaited is not None:
        kind = type(awaited)
        # The two that nearly all of them are, without a look into the table: this is asked at every await.
        if kind is types.CoroutineType:
            frame, awaited = awaited.cr_frame, awaited.cr_await
        elif kind is types.GeneratorType:
            frame, awaited = awaited.gi_frame, awaited.gi_yieldfrom
        elif kind in ATTRIBUTES or hasattr(awaited, "cr_frame"):
            of_frame, of_awaited = ATTRIBUTES.get(kind, ("cr_frame", "cr_await"))
            frame, awaited = getattr(awaited, of_frame), getattr(awaited, of_awaited, None)
        elif kind.__name__ in OPAQUE:
            others = gc.get_referents(awaited)
            awaited = next((each for each in others if type(each) in ATTRIBUTES or type(each).__name__ in OPAQUE), None)
            continue
        else:
            break
        if frame is not None:
            frames.append(frame)
    return frames


class _Await(typing.NamedTuple):
    """What the awaits at which a task stands tell, whenever one stands there."""

    # Which function of a library the program called; None when it awaits a future itself.
    text: str | None
    # Its number among those of a recording, by which an event names the stack.
    number: int
    sleeps: bool
    has_wait_for: bool
    # An id is that of one code only as long as the code is there.
    codes: list


class _Waits:
    """Says what a task waits for, and at which awaits of the program: this is asked at every await."""

    def __init__(self, files):
        self._files = files
        self._known = {}
        # By their numbers.
        self.stacks = []

    def describe(self, coroutine, awaited, now):
        """Gives the wait, and the number of the stack. `now`: nanoseconds since the recording began.

        The wait is None for one for its turn, and a delay for a sleep: `_wait_as_data` makes a wait of it in the end.
        Events of nothing but texts and numbers are none that Python's garbage collector looks at again and again.
        """
        key, frame, each = [], None, coroutine
        while True:
            kind = type(each)
            # Nearly all are one of these two.
            if kind is types.CoroutineType:
                frame, each = each.cr_frame, each.cr_await
            elif kind is types.GeneratorType:
                frame, each = each.gi_frame, each.gi_yieldfrom
            else:
                break
            # A code's own hash takes as long as its code is.
            key.append(id(frame.f_code))
            key.append(frame.f_lasti)
        if kind not in ENDS:
            frames = _await_frames(coroutine)
            frame = frames[-1] if frames else None
            key = [part for frame in frames for part in (id(frame.f_code), frame.f_lasti)]
        key = tuple(key)
        known = self._known.get(key)
        if known is None:
            known = self._learn(key, _await_frames(coroutine))
        if awaited is None:
            return None, known.number
        if known.has_wait_for:
            return self._wait_in_wait_for(_await_frames(coroutine), awaited, known, now), known.number
        if known.sleeps:
            return frame.f_locals["delay"], known.number
        return _wait_for_future(awaited, known.text), known.number

    def _learn(self, key, frames):
        codes = [frame.f_code for frame in frames]
        inner = self._inner(codes)
        known = _Await(
            self._text_of(codes, inner),
            len(self.stacks),
            bool(codes) and codes[-1] is SLEEP,
            any(code is WAIT_FOR for code in inner),
            codes,
        )
        self.stacks.append(self._stack_of(frames))
        self._known[key] = known
        return known

    def _stack_of(self, frames):
        places = [self._files.place(frame.f_code, frame.f_lineno) for frame in frames]
        return _ends([place for place in places if place])

    def _inner(self, codes):
        """What runs below the innermost function of the program; of asyncio, when none of the program's runs at all."""
        inner = []
        for code in reversed(codes):
            if self._files.shown(code.co_filename):
                return inner
            inner.insert(0, code)
        of_asyncio = []
        for code in reversed(inner):
            if not code.co_filename.startswith(ASYNCIO):
                break
            of_asyncio.insert(0, code)
        return of_asyncio or inner[-1:]

    @staticmethod
    def _text_of(codes, inner):
        called = [code for code in inner if code is not WAIT_FOR]
        if not called:
            return None
        code = next((each for each in called if not each.co_name.startswith("_")), called[0])
        name = code.co_qualname.partition(".<locals>")[0]
        if name.startswith("TaskGroup._"):
            return "the tasks of its TaskGroup"
        owner, dot, method = name.rpartition(".")
        return f"{'loop' if owner.endswith('EventLoop') else owner}{dot}{method}()"

    @staticmethod
    def _wait_in_wait_for(frames, awaited, known, now):
        if known.sleeps:
            wait = _wait_as_data(frames[-1].f_locals["delay"], now)
        else:
            if frames[-1].f_code is WAIT_FOR:
                awaited = frames[-1].f_locals.get("fut", awaited)
            wait = _wait_for_future(awaited, known.text)
        for frame in reversed(frames):
            if frame.f_code is WAIT_FOR:
                wait["text"] = f"wait_for({wait['text']}, {_cut(_shown(frame.f_locals['timeout']), 40)})"
            elif not frame.f_code.co_filename.startswith(ASYNCIO):
                break
        return wait


def _wait_as_data(wait, now):
    """The wait that began at a time: given as it is, or as the delay of a sleep."""
    if wait is None:
        return ITS_TURN
    if type(wait) is dict:
        return {**wait, "text": _cut(wait["text"])}
    data = {"kind": "sleep", "text": f"sleep({_cut(_shown(wait), 40)})"}
    try:
        if math.isfinite(wait):
            data["until"] = round(now / 1e9 + max(0.0, float(wait)), 6)
    except (TypeError, ValueError, OverflowError):
        pass
    return data


def _wait_for_future(future, text):
    if isinstance(future, tasks.Task):
        life = getattr(future, "_life", None)
        return {"kind": "task", **({"tasks": [life.number]} if life else {}), "text": _cut(future.get_name())}
    if isinstance(future, tasks._GatheringFuture):
        lives = [getattr(child, "_life", None) for child in future._children]
        numbers = [life.number for life in lives if life][:AWAITED]
        return {"kind": "gather", "tasks": numbers, "text": f"gather({len(lives)} awaitables)"}
    if text is None:
        shielded = _shielded(future)
        if shielded is not None:
            wait = _wait_for_future(shielded, None)
            return {"kind": "shield", "tasks": wait.get("tasks", []), "text": f"shield({wait['text']})"}
    return {"kind": "future", "text": getattr(future, "waits_for", text or "a future")}


def _shielded(future):
    """What `shield` protects, if it made this future: only its callback knows."""
    for callback, *_ in getattr(future, "_callbacks", None) or ():
        code = getattr(callback, "__code__", None)
        if code is not None and code.co_qualname == "shield.<locals>._outer_done_callback":
            return dict(zip(code.co_freevars, callback.__closure__))["inner"].cell_contents
    return None


# The recording -------------------------------------------------------------------------------------------------------

# What asyncio.run itself runs after the program's main coroutine, and what servers run before they serve.
HOUSEKEEPING = {
    "shutdown_asyncgens",
    "shutdown_default_executor",
    "_create_server_getaddrinfo",
    "_accept_connection2",
}

CATEGORIES = {
    "exception was never retrieved": "never-retrieved",
    "was destroyed but it is pending!": "destroyed-pending",
}

CREATED, RUNNING, WAITING, READY, ENDED, LOST = range(6)

# The fields of an event behind its type and its time.
FIELDS = {
    "loop-opened": ("clock",),
    "loop-closed": (),
    "task-created": ("task", "name", "coroutine", "args", "parent", "place"),
    "task-started": ("task",),
    "task-suspended": ("task", "on", "stack"),
    "task-ready": ("task",),
    "task-resumed": ("task",),
    "task-finished": ("task", "result"),
    "task-failed": ("task", "error"),
    "task-cancelled": ("task",),
    "cancel-requested": ("task", "by", "message"),
    "blocking": ("duration", "task", "cause", "place"),
    "job-submitted": ("job", "function", "executor", "task"),
    "job-started": ("job", "worker"),
    "job-finished": ("job", "error"),
    "warned": ("category", "message", "place", "task", "error"),
    "printed": ("task", "job", "stream", "text", "place", "partial"),
}


class _Life:
    """What is known of a task. It holds neither the task nor its coroutine: they are to die when they would."""

    __slots__ = ("recording", "number", "name", "place", "state", "began")

    def __init__(self, recording, number, place):
        self.recording, self.number, self.place = recording, number, place
        self.name, self.state, self.began = f"Task-{number}", CREATED, 0


class _Recording:
    """Collects the events of a run. An event is a tuple: its type, its time in nanoseconds, and its FIELDS."""

    def __init__(self, output, root, options):
        self.output = output
        self.values = options.values
        self.entry = "/main.py"
        self.outcome = {"kind": "finished"}
        self.notes = []
        self.files = _Files(root)
        self.errors = _Errors(self.files)
        self.thread = None
        self.busy_since = 0
        # Whether what is printed is recorded.
        self.hears = True
        self.loop_name = None
        self._with_source = not options.no_source
        # A step may begin and end before the limit is looked at.
        self._most_events, self._text_left = options.events - 4, options.text
        self._waits = _Waits(self.files)
        self._process = os.getpid()
        self._start = monotonic()
        self._events = []
        self._full = False
        self._untold = self._untold_lines = 0
        self._steps = []
        self._births = self._jobs = self._foreign = 0
        self._loop = None
        self._opened = weakref.WeakSet()
        self._pending = {}
        self._printing = threading.RLock()
        self._job_of_thread = {}
        self._workers = weakref.WeakKeyDictionary()
        self._watchdog = _Watchdog(self)

    def begin(self):
        self._watchdog.start()

    # Tasks: these are asked at every step.

    def born(self, coroutine, options):
        """A task is made of a coroutine. Gives its life; None when it is not recorded."""
        code = getattr(coroutine, "cr_code", None)
        if code is not None and code.co_name in HOUSEKEEPING and code.co_filename.startswith(ASYNCIO):
            return None
        loop = options.get("loop") or events._get_running_loop()
        if loop is None or not self._follows(loop):
            return None
        self._births += 1
        self._watchdog.start()
        if self._full:
            self._untold += 1
            return _Life(self, self._births, None)
        life = _Life(self, self._births, self.files.innermost(_caller()))
        name = _cut(getattr(coroutine, "__name__", type(coroutine).__name__))
        frame = getattr(coroutine, "cr_frame", None)
        is_own = self.values and frame is not None and self.files.shown(frame.f_code.co_filename)
        args = _arguments_of(frame) if is_own else None
        self._tell("task-created", self._now(), life.number, life, name, args, self._running(), life.place)
        return life

    def enter(self, life):
        """A step of a task begins."""
        state = life.state
        if state == LOST or (self.thread != get_ident() and not self._takes_thread(life)):
            return
        life.state = RUNNING
        self._steps.append(life)
        if self._full:
            self._untold += 1
            return
        if self._pending:
            self._flush()
        now = life.began = self.busy_since = monotonic()
        now -= self._start
        tell = self._events.append
        if state == WAITING:
            tell(("task-ready", now, life.number))
        tell(("task-started" if state == CREATED else "task-resumed", now, life.number))

    def suspend(self, life, coroutine, awaited):
        """A step of a task ends with an await."""
        if life.state != RUNNING:
            return
        if self._full:
            self._untold += 2
            self._steps.pop()
            return
        now = monotonic()
        if self._pending:
            self._flush()
        self._leave_step()
        try:
            wait, stack = self._waits.describe(coroutine, awaited, now - self._start)
        except Exception as error:
            self._note_fault(error)
            wait, stack = {"kind": "future", "text": "a future"}, None
        tell = self._events.append
        tell(("task-suspended", now - self._start, life.number, wait, stack))
        if awaited is None:
            life.state = READY
            tell(("task-ready", now - self._start, life.number))
        else:
            life.state = WAITING
        if len(self._events) >= self._most_events:
            self._stop_telling()
        if now - life.began > LONG_STEP:
            self._report_long_step(life, now, stack)

    def leave(self, life, error):
        """A step of a task ends, and the task with it."""
        if life.state != RUNNING:
            return
        if self._full:
            self._untold += 1
            self._steps.pop()
            return
        now = monotonic()
        if self._pending:
            self._flush()
        self._leave_step()
        life.state = ENDED
        if type(error) is StopIteration:
            self._tell("task-finished", now - self._start, life.number, self._result(error.value))
        elif isinstance(error, asyncio.CancelledError):
            self._tell("task-cancelled", now - self._start, life.number)
        else:
            self._tell("task-failed", now - self._start, life.number, self._describe(error))
        if now - life.began > LONG_STEP:
            self._report_long_step(life, now, None)

    def ready(self, life):
        """What a task waited for is there."""
        life.state = READY
        self._tell("task-ready", self._now(), life.number)

    def cancel_requested(self, life, message):
        text = None if message is None else _cut(message, MESSAGE)
        self._tell("cancel-requested", self._now(), life.number, self._running(), text)

    # Loops, warnings, executors.

    def loop_closed(self, loop):
        if loop in self._opened:
            self._opened.discard(loop)
            self._tell("loop-closed", self._now())

    def handler_called(self, context):
        """What a loop reports through its exception handler."""
        message = _cut(context.get("message", ""), MESSAGE)
        category = next((name for end, name in CATEGORIES.items() if message.endswith(end)), "callback-error")
        life = getattr(context.get("task", context.get("future")), "_life", None)
        if life is not None and life.recording is not self:
            life = None
        error = context.get("exception")
        described = None if error is None else self._describe(error)
        self._warn(category, message, life and life.place, life and life.number, described)

    def never_awaited(self, coroutine):
        # Where it was made is not known without the program being slower: where it was dropped is, which is most often
        # the same line.
        place = self.files.innermost(_caller())
        self._warn("never-awaited", f"coroutine '{_cut(coroutine.__qualname__)}' was never awaited", place, None, None)

    def follows(self, loop):
        return self._loop is not None and self._loop() is loop

    def job_submitted(self, name, executor):
        """Gives the job's number."""
        with self._printing:
            self._jobs += 1
            number = self._jobs
        self._tell("job-submitted", self._now(), number, name, executor, self._running())
        return number

    def job_started(self, number, executor):
        thread = get_ident()
        self._job_of_thread[thread] = number
        with self._printing:
            workers = self._workers.setdefault(executor, {})
            worker = workers.setdefault(thread, len(workers))
        self._tell("job-started", self._now(), number, worker)

    def job_finished(self, number, error):
        if self._pending:
            self._flush()
        self._job_of_thread.pop(get_ident(), None)
        self._tell("job-finished", self._now(), number, error and self._describe(error))

    # What is printed.

    def printed(self, stream, text):
        if not self.hears or not text or not isinstance(text, str):
            return
        with self._printing:
            self._text_left -= len(text)
            if self._text_left < 0:
                self._untold_lines += text.count("\n")
                return
            thread = get_ident()
            printer = thread, self._running(), self._job_of_thread.get(thread)
            pending = self._pending.get(stream)
            if pending is not None and pending[0] != printer:
                self._flush()
                pending = None
            place = self.files.innermost(_caller())
            if pending is None:
                pending = self._pending[stream] = [printer, 0, place, ""]
            pending[1] = self._now()
            pending[3] += text
            if text.endswith("\n"):
                self._flush()

    def _flush(self):
        """Tells what has been printed of lines that have not ended."""
        with self._printing:
            pending, self._pending = self._pending, {}
            for stream, ((_, task, job), now, place, text) in pending.items():
                lines, line_break, part = text.rpartition("\n")
                if line_break:
                    self._events.append(("printed", now, task, job, stream, lines, place, None))
                if part:
                    self._events.append(("printed", now, task, job, stream, part, place, True))

    # The end.

    def ended_with(self, error):
        """An exception has left the program."""
        if not isinstance(error, SystemExit) or error.code not in (None, 0):
            self.outcome = {"kind": "failed", "error": self._describe(error)}

    def abandon(self):
        """Ends without a record."""
        self._watchdog.stop()

    def close(self):
        """Writes the record. Gives an error if that can't be done."""
        self._watchdog.stop()
        # What still runs is not recorded any more.
        self._full = True
        if os.getpid() != self._process:
            return None
        self._flush()
        elapsed = self._now()
        if self._foreign:
            tasks_, them = ("1 task", "it") if self._foreign == 1 else (f"{self._foreign:,} tasks", "them")
            self.notes.append(f"{tasks_} of loops in other threads ran while one was recorded: nothing is known of {them}.")
        temporary = f"{self.output}.{os.getpid()}.part"
        try:
            with open(temporary, "w", encoding="ascii", newline="\n") as file:
                self._write(file, elapsed)
            os.replace(temporary, self.output)
        except OSError as error:
            return error
        return None

    def _write(self, file, elapsed):
        encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
        python = ".".join(map(str, sys.version_info[:3]))
        head = {
            "version": RECORD_VERSION,
            "language": "python",
            "entry": self.entry,
            "clock": "real",
            "outcome": self.outcome,
            "elapsed": _seconds(elapsed),
        }
        if self._text_left < 0:
            self._untold_lines = max(1, self._untold_lines)
        if self._untold or self._untold_lines:
            head["unrecorded"] = {"events": self._untold, "lines": self._untold_lines, "from": self.gap()}
        # The sources first: they may leave a note.
        files = self._sources() if self._with_source else {}
        head["recorder"] = {"version": __version__, "python": python, "loop": self.loop_name, "notes": self.notes}
        head["files"] = files
        file.write(encode(head)[:-1] + ',"events":[')
        for index, event in enumerate(self._events):
            file.write(("" if index == 0 else ",") + "\n" + encode(self._as_data(event)))
        file.write("\n]}\n")

    def _as_data(self, event):
        kind, now, *rest = event
        data = {"type": kind, "time": _seconds(now), **dict(zip(FIELDS[kind], rest))}
        if kind == "task-created":
            data["name"] = _cut(data["name"].name)
            if data["args"] is None:
                del data["args"]
        elif kind == "task-suspended":
            stack = data["stack"]
            data["on"] = _wait_as_data(data["on"], now)
            data["stack"] = [] if stack is None else self._waits.stacks[stack]
        elif kind == "blocking":
            data["duration"] = round(data["duration"], 6)
        elif kind == "printed" and data["partial"] is None:
            del data["partial"]
        elif kind == "warned" and data["error"] is None:
            del data["error"]
        return data

    def _sources(self):
        found, left, missing = {}, SOURCES, 0
        for shown, filename in self.files.own():
            source = "".join(linecache.getlines(filename) or _lines_in_archive(filename))
            if len(source) > left or len(found) == 1_000:
                missing += 1
            else:
                left -= len(source)
                found[shown] = source
        if missing:
            self.notes.append(f"The sources of {missing:,} files are left out, because they are very long.")
        return found

    def gap(self):
        """Where events of the loop are missing: behind the last one, as printed lines go on. None when none is."""
        if not self._untold:
            return None
        index = len(self._events)
        while index > 0 and self._events[index - 1][0] in ("printed", "warned"):
            index -= 1
        return {"event": index, "time": _seconds(self._events[index - 1][1] if index else 0)}

    # Parts of the above.

    def _now(self):
        return monotonic() - self._start

    def _tell(self, *event):
        if self._full:
            self._untold += 1
            return
        self._events.append(event)
        if len(self._events) >= self._most_events:
            self._stop_telling()

    def _stop_telling(self):
        self._full, self.busy_since = True, 0

    def _warn(self, *event):
        """Warnings are told of beyond the limit too, as what is printed is, and count as it does."""
        with self._printing:
            self._flush()
            self._text_left -= len(event[1])
            if self._text_left < 0:
                self._untold_lines += 1
            else:
                self._events.append(("warned", self._now(), *event))

    def _running(self):
        """The number of the task that runs in this thread."""
        return self._steps[-1].number if self._steps and self.thread == get_ident() else None

    def _leave_step(self):
        self._steps.pop()
        # The first step of an eager task is part of another's.
        self.busy_since = self._steps[-1].began if self._steps else 0

    def _report_long_step(self, life, now, stack):
        place = self._watchdog.line_of(life.began)
        if place is None and stack is not None:
            place = next(reversed(self._waits.stacks[stack]), None)
        self._tell("blocking", life.began - self._start, (now - life.began) / 1e9, life.number, "long step", place)
        if self._steps:
            # That stretch is told of: it is none of the outer step's.
            self._steps[-1].began = self.busy_since = now

    def _result(self, value):
        if self.values:
            return _cut(_shown(value))
        return "None" if value is None else f"<{_cut(type(value).__name__)}>"

    def _describe(self, error):
        try:
            return self.errors.describe(error)
        except Exception as fault:
            self._note_fault(fault)
            return {"name": _cut(type(error).__name__), "message": "", "traceback": []}

    def _note_fault(self, fault):
        note = f"record_asyncio could not describe something: {_cut(repr(fault), 300)}"
        if note not in self.notes and len(self.notes) < 10:
            self.notes.append(note)

    def _follows(self, loop):
        """Whether the tasks of a loop are recorded: those of one at a time."""
        current = None if self._loop is None else self._loop()
        if current is not loop:
            if current is not None and current.is_running() and self.thread != get_ident():
                self._foreign += 1
                return False
            _watch_loop(type(loop))
            self._loop = weakref.ref(loop)
            if not self._steps:
                self.thread = None
        if loop not in self._opened:
            self._opened.add(loop)
            self.loop_name = self.loop_name or _cut(f"{type(loop).__module__}.{type(loop).__qualname__}")
            self._tell("loop-opened", self._now(), "real")
        return True

    def _takes_thread(self, life):
        """A loop runs for the first time, or in another thread than before. No two run in the record at a time."""
        if self._steps:
            life.state = LOST
            return False
        self.thread = get_ident()
        return True


def _lines_in_archive(filename):
    """The lines of a file that is no file of its own: the loader of its module has them."""
    for module in list(sys.modules.values()):
        # Asked in a way that does not make lazy modules load.
        names = object.__getattribute__(module, "__dict__") if isinstance(module, types.ModuleType) else {}
        if names.get("__file__") == filename:
            return linecache.getlines(filename, names)
    return []


def _seconds(nanoseconds):
    return round(max(0, nanoseconds) / 1e9, 6)


class _Watchdog:
    """Looks now and then which line runs, from a thread of its own, so that a long step can say where it was.

    The threading module does not know of the thread: a program that counts its threads counts as before.
    """

    def __init__(self, recording):
        self._recording = recording
        self._stop = None
        self._ended = None
        self._began = 0
        self._lines = collections.Counter()

    def start(self):
        if self._stop is None:
            self._stop, self._ended = allocate_lock(), allocate_lock()
            self._stop.acquire()
            self._ended.acquire()
            start_new_thread(self._watch, (self._stop, self._ended))

    def stop(self):
        """Ends the thread, and waits until it has."""
        if self._stop is not None:
            self._stop.release()
            self._ended.acquire(timeout=1)
            self._stop = None

    def forget(self):
        """In a child process there is no such thread."""
        self._stop = None

    def line_of(self, began):
        """The line at which a step that began then was seen most often."""
        if self._began != began or not self._lines:
            return None
        return dict(self._lines.most_common(1)[0][0])

    def _watch(self, stop, ended):
        recording = self._recording
        while not stop.acquire(timeout=LOOK_EVERY):
            began = recording.busy_since
            if began and monotonic() - began > LOOK_AFTER:
                self._look(began, recording)
        ended.release()

    def _look(self, began, recording):
        place = recording.files.innermost(sys._current_frames().get(recording.thread))
        if self._began != began:
            self._began, self._lines = began, collections.Counter()
        if place:
            self._lines[tuple(place.items())] += 1


# What of asyncio is watched ------------------------------------------------------------------------------------------


class _Coroutine(collections.abc.Coroutine):
    """Stands between a task and its coroutine, and tells of each step. Only the task ever sees it."""

    __slots__ = ("inner", "_life", "_send", "_throw")

    def __init__(self, life, inner):
        self.inner, self._life = inner, life
        self._send, self._throw = inner.send, inner.throw

    @_unseen
    def send(self, value):
        life = self._life
        life.recording.enter(life)
        try:
            awaited = self._send(value)
        except BaseException as error:
            error.__traceback__ = error.__traceback__.tb_next
            life.recording.leave(life, error)
            raise
        life.recording.suspend(life, self.inner, awaited)
        return awaited

    @_unseen
    def throw(self, *exception):
        life = self._life
        life.recording.enter(life)
        try:
            awaited = self._throw(*exception)
        except BaseException as error:
            error.__traceback__ = error.__traceback__.tb_next
            life.recording.leave(life, error)
            raise
        life.recording.suspend(life, self.inner, awaited)
        return awaited

    def close(self):
        return self.inner.close()

    def __await__(self):
        return self.inner.__await__()


def _unwrapped(coroutine):
    return coroutine.inner if type(coroutine) is _Coroutine else coroutine


class Task(tasks.Task):
    __slots__ = ("_life",)

    @_unseen
    def __init__(self, coro, **options):
        recording = _recording
        self._life = life = recording.born(coro, options) if recording and asyncio.iscoroutine(coro) else None
        if life is None:
            super().__init__(coro, **options)
        else:
            if options.get("name") is not None:
                life.name = str(options["name"])
            super().__init__(_Coroutine(life, coro), **options)
            life.name = self.get_name()
        # In debug mode it says where it was made: not here.
        if self._source_traceback:
            del self._source_traceback[-1]

    @property
    def _coro(self):
        return _unwrapped(super()._coro)

    def get_coro(self):
        return _unwrapped(super().get_coro())

    def set_name(self, value):
        super().set_name(value)
        if self._life is not None:
            self._life.name = self.get_name()

    def cancel(self, msg=None):
        life = self._life
        if life is not None and life.recording is _recording and not self.done():
            life.recording.cancel_requested(life, msg)
        return super().cancel(msg=msg)


Task.__module__ = tasks.Task.__module__
Task.__signature__ = inspect.signature(tasks.Task)


class _Job:
    """A function that a loop hands to a thread."""

    def __init__(self, recording, function, executor):
        self._recording, self._function = recording, function
        self._number = recording.job_submitted(_function_name(function), "thread")
        self._executor = executor

    @_unseen
    def __call__(self, *args):
        self._recording.job_started(self._number, self._executor)
        try:
            result = self._function(*args)
        except BaseException as error:
            error.__traceback__ = error.__traceback__.tb_next
            self._recording.job_finished(self._number, error)
            raise
        self._recording.job_finished(self._number, None)
        return result


def _function_name(function):
    """Of a function as `to_thread` or `functools.partial` hands it on."""
    while isinstance(function, functools.partial):
        runs_in_context = isinstance(getattr(function.func, "__self__", None), contextvars.Context) and function.args
        function = function.args[0] if runs_in_context else function.func
    return _cut(getattr(function, "__name__", type(function).__name__))


def _call_soon(original):
    @functools.wraps(original)
    @_unseen
    def call_soon(self, callback, *args, context=None):
        task = getattr(callback, "__self__", None)
        if isinstance(task, Task):
            life = task._life
            if life is not None and life.state == WAITING:
                life.recording.ready(life)
        handle = original(self, callback, *args, context=context)
        trace = getattr(handle, "_source_traceback", None)
        if trace:
            del trace[-1]
        return handle

    return call_soon


def _call_exception_handler(original):
    @functools.wraps(original)
    @_unseen
    def call_exception_handler(self, context):
        if _recording is not None and _recording.follows(self):
            _recording.handler_called(context)
        return original(self, context)

    return call_exception_handler


def _close(original):
    @functools.wraps(original)
    @_unseen
    def close(self):
        result = original(self)
        if _recording is not None:
            _recording.loop_closed(self)
        return result

    return close


def _run_in_executor(original):
    @functools.wraps(original)
    @_unseen
    def run_in_executor(self, executor, func, *args):
        recording = _recording
        if recording is None or not recording.follows(self) or inspect.iscoroutinefunction(func):
            return original(self, executor, func, *args)
        if not _runs_in_threads(executor):
            number = recording.job_submitted(_function_name(func), "process")
            future = original(self, executor, func, *args)
            future.add_done_callback(lambda done: recording.job_finished(number, done._exception))
        else:
            # The default executor of a loop is made when it is first asked for: until then the loop stands for it.
            future = original(self, executor, _Job(recording, func, executor or self), *args)
        caller = sys._getframe(1).f_code
        name = "to_thread" if caller is asyncio.to_thread.__code__ else "run_in_executor"
        future.waits_for = f"{name}({_function_name(func)})"
        return future

    return run_in_executor


def _runs_in_threads(executor):
    """Whether its functions run in threads of this interpreter. Others get a copy, which is to be the program's own."""
    interpreters = getattr(concurrent.futures, "InterpreterPoolExecutor", ())
    is_pool = isinstance(executor, concurrent.futures.ThreadPoolExecutor) and not isinstance(executor, interpreters)
    return executor is None or is_pool


WATCHED = {
    "call_soon": _call_soon,
    "call_exception_handler": _call_exception_handler,
    "close": _close,
    "run_in_executor": _run_in_executor,
}

_watched_loops = set()


def _watch_loop(kind):
    """Watches a class of loops, once: where it is written in Python, or else in the class itself."""
    if kind in _watched_loops:
        return
    _watched_loops.add(kind)
    for name, watch in WATCHED.items():
        defined_in = next((each for each in kind.__mro__ if name in vars(each)), kind)
        target = defined_in if isinstance(vars(defined_in).get(name), types.FunctionType) else kind
        method = getattr(target, name)
        if not getattr(method, "is_watched", False):
            watching = watch(method)
            watching.is_watched = True
            setattr(target, name, watching)


def _watch_asyncio():
    if tasks.Task is Task:
        return
    asyncio.Task = tasks.Task = Task
    if hasattr(tasks, "create_eager_task_factory"):
        tasks.eager_task_factory = asyncio.eager_task_factory = tasks.create_eager_task_factory(Task)


def _watch_warnings(recording):
    """Gives what ends it."""
    original = warnings._warn_unawaited_coroutine

    @_unseen
    def warn_unawaited_coroutine(coroutine):
        recording.never_awaited(coroutine)
        original(coroutine)

    def unwatch():
        if warnings._warn_unawaited_coroutine is warn_unawaited_coroutine:
            warnings._warn_unawaited_coroutine = original

    warnings._warn_unawaited_coroutine = warn_unawaited_coroutine
    return unwatch


def _watch_stream(recording, name, stream):
    """The stream stays what it is: only its `write` tells of each text. Gives what ends it."""
    original = stream.write

    @_unseen
    def write(text, /):
        result = original(text)
        recording.printed(name, text)
        return result

    def unwatch():
        if vars(stream).get("write") is write:
            del stream.write

    try:
        stream.write = write
    except AttributeError:
        return lambda: None
    return unwatch


# Start, stop ---------------------------------------------------------------------------------------------------------

_unwatch = []


class _Options:
    def __init__(self, events=EVENTS, text=TEXT, values=False, no_source=False):
        self.events, self.text, self.values, self.no_source = events, text, values, no_source


def start(output=None, *, events=EVENTS, text=TEXT, values=False, no_source=False):
    """Begins to record the tasks that are made from here on.

    `output`: the file that the record is written to; without one it is named after the program.
    `events`, `text`: how many events, and how many characters of what is printed, are recorded at most.
    `values`: whether arguments and results are in the record. `no_source`: whether the sources of the program are not.
    Raises RuntimeError while another recording goes on.
    """
    name = os.path.splitext(os.path.basename(sys.argv[0] or ""))[0] or "program"
    main = getattr(sys.modules.get("__main__"), "__file__", None)
    recording = _begin(output or f"{name}.record.json", os.path.dirname(main) if main else ".", _Options(events, text, values, no_source))
    recording.entry = (main and recording.files.shown(main)) or "/main.py"


def stop():
    """Ends the recording and writes the record. Gives the path of the file. Raises OSError when it can't be written."""
    recording = _recording
    if recording is None:
        raise RuntimeError("Nothing is being recorded: record_asyncio.start() begins it.")
    error = _end()
    if error is not None:
        raise error
    return recording.output


def new_event_loop():
    """A loop as asyncio makes it, whose tasks are recorded: for the `loop_factory` of `asyncio.run`."""
    if _recording is None:
        start()
    return asyncio.new_event_loop()


def _begin(output, root, options):
    global _recording
    if _recording is not None:
        raise RuntimeError("A recording goes on already: record_asyncio.stop() ends it.")
    _watch_asyncio()
    recording = _recording = _Recording(os.path.abspath(output), root, options)
    _unwatch.append(_watch_warnings(recording))
    for name, stream in (("out", sys.stdout), ("error", sys.stderr)):
        if stream is not None:
            _unwatch.append(_watch_stream(recording, name, stream))
    recording.begin()
    return recording


def _end():
    """Gives an error when the record can't be written."""
    return _let_go().close()


def _let_go():
    """Nothing is recorded from here on. Gives the recording that went on."""
    global _recording
    recording, _recording = _recording, None
    while _unwatch:
        _unwatch.pop()()
    return recording


def _end_at_exit():
    recording = _recording
    if recording is None:
        return
    error = _end()
    if error is not None:
        print(f"record_asyncio: the run record can't be written to {recording.output}: {error}", file=sys.stderr)
    elif sys.stderr is not None and sys.stderr.isatty():
        said = f"record_asyncio: the run record is in {os.path.relpath(recording.output)}"
        gap = recording.gap()
        print(f"{said}; it has the first {gap['event']:,} events" if gap else said, file=sys.stderr)


def _before_fork():
    """Python warns of a fork where several threads run. The next task that is made has the watchdog back."""
    if _recording is not None:
        _recording._watchdog.stop()


def _in_child():
    """A child process goes its own way: it records nothing, and writes nothing."""
    if _recording is not None:
        _recording._watchdog.forget()
        _let_go()


# The first to be registered is the last to be called: what the program does at its end is recorded.
atexit.register(_end_at_exit)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_child=_in_child)


# As a command --------------------------------------------------------------------------------------------------------


def _parser():
    parser = argparse.ArgumentParser(
        prog="record_asyncio.py",
        usage="python record_asyncio.py [options] my_program.py|-m module [arguments of the program]",
        description="Records what the asyncio tasks of a program do, as a file for the playground of “asyncio, explained”.",
        allow_abbrev=False,
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="the run record; my_program.record.json if not said")
    parser.add_argument("--events", type=_count, default=EVENTS, metavar="N", help=f"record N events at most ({EVENTS:,} if not said)")
    parser.add_argument("--text", type=_count, default=TEXT, metavar="N", help=f"record N printed characters at most ({TEXT:,} if not said)")
    parser.add_argument("--values", action="store_true", help="record arguments and results too, not only names")
    parser.add_argument("--no-source", action="store_true", help="leave the program's sources out of the record")
    parser.add_argument("--version", action="version", version=f"record_asyncio {__version__}, run record {RECORD_VERSION}")
    return parser


def _count(text):
    number = int(text.replace("_", ""))
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is too few")
    return number


def _split(arguments):
    """The options of this command, and the program with its own arguments."""
    takes_value = {"-o", "--output", "--events", "--text"}
    index = 0
    while index < len(arguments) and arguments[index].startswith("-") and arguments[index] != "-m":
        index += 2 if arguments[index] in takes_value else 1
    return arguments[:index], arguments[index:]


def _load(program, parser):
    """Gives what runs a program, its `__file__` where that is known before, the folder of its own files, its `sys.argv`."""
    if program[0] == "-m":
        if len(program) < 2:
            parser.error("-m takes the name of a module")
        if not sys.flags.safe_path:
            sys.path[0] = os.getcwd()
        # As Python itself does it: with its frames in tracebacks, and its words where there is no such module.
        return lambda: runpy._run_module_as_main(program[1]), None, os.getcwd(), program[1:]
    file = os.path.abspath(program[0])
    if pkgutil.get_importer(program[0]) is not None:
        # A folder, or a zip file, with a `__main__.py`.
        if not sys.flags.safe_path:
            del sys.path[0]
        sys.path.insert(0, program[0])
        root = file if os.path.isdir(file) else os.path.dirname(file)
        return lambda: runpy._run_module_as_main("__main__", alter_argv=False), None, root, program
    if not sys.flags.safe_path:
        sys.path[0] = os.path.dirname(os.path.realpath(file))
    try:
        with io.open_code(file) as source:
            text = source.read()
    except OSError as error:
        parser.exit(2, f"record_asyncio: can't open the program {file}: {error.strerror}\n")

    def run():
        exec(compile(text, file, "exec", dont_inherit=True), vars(sys.modules["__main__"]))

    return run, file, os.path.dirname(file), program


def _main_module(file):
    """The `__main__` that the program finds: with the names that Python's own has, before any of its code has run."""
    main = types.ModuleType("__main__")
    main.__builtins__ = __builtins__
    # Which of these there are depends on the version.
    if "__annotations__" in globals():
        main.__annotations__ = {}
    if file is not None:
        vars(main).update(__file__=file, __loader__=importlib.machinery.SourceFileLoader("__main__", file))
        if "__cached__" in globals():
            main.__cached__ = None
    return main


def _main():
    parser = _parser()
    ours, program = _split(sys.argv[1:])
    options = parser.parse_args(ours)
    if not program:
        parser.error("which program is to be recorded?")
    if sys.version_info < (3, 11):
        parser.exit(2, "record_asyncio needs Python 3.11 or newer.\n")
    run, file, root, argv = _load(program, parser)
    stem = program[1].split(".")[0] if program[0] == "-m" else os.path.splitext(os.path.basename(os.path.abspath(program[0])))[0]
    output = os.path.abspath(options.output or f"{stem}.record.json")
    if not os.access(os.path.dirname(output), os.W_OK) or os.path.isdir(output):
        parser.exit(2, f"record_asyncio: {output} can't be written: name another file with --output\n")

    main = _main_module(file)
    sys.modules["record_asyncio"] = sys.modules["__main__"]
    sys.modules["__main__"] = main
    sys.argv = argv
    recording = _begin(output, root, options)
    recording.entry = f"/{stem}.py"
    leaving = None
    try:
        run()
    except SystemExit as error:
        recording.ended_with(error)
        if file is None and main.__spec__ is None:
            # There is no such module: nothing of a program has run.
            recording.abandon()
            _let_go()
        # It may be that of a task, whose traceback the program still shows: another one ends Python.
        leaving = SystemExit(error.code)
        _without_us(error)
    except BaseException as error:
        recording.ended_with(_without_us(error))
        hook = sys.excepthook

        def show(kind, error, _):
            """As if nothing had been between Python and the program. The record has the error already: as how it ended."""
            recording.hears = hook is not sys.__excepthook__
            hook(kind, _without_us(error), error.__traceback__)
            recording.hears = True

        sys.excepthook = show
        raise
    finally:
        recording.entry = recording.files.shown(getattr(main, "__file__", None) or "") or recording.entry
    if leaving is not None:
        raise leaving


def _without_us(error):
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code.co_filename in (HERE, UNSEEN):
        step = step.tb_next
    return error.with_traceback(step)


if __name__ == "__main__":
    _main()
