"""Places in the program's own files, as the run record has them."""

import gc
import sys
import types

from . import sizes

NO_FILES = frozenset()

# The files of the program that runs.
files = NO_FILES

# What can be awaited and does not say what it awaits itself: it refers to it.
OPAQUE = {"async_generator_asend", "async_generator_athrow", "anext_awaitable", "coroutine_wrapper"}

TASK_MAKERS = {"create_task", "ensure_future"}


def place(file, line, function):
    return {"file": sizes.cut(file, sizes.NAME), "line": line, "function": sizes.cut(function, sizes.NAME)}


def of_caller():
    """The innermost line of the program that is being executed; None outside of it."""
    return of_frame(sys._getframe(1))


def of_frame(frame):
    """The innermost line of the program from which this frame was called, or its own; None outside of it."""
    while frame is not None:
        if frame.f_code.co_filename in files:
            return place(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)
        frame = frame.f_back
    return None


def of_origin(coroutine):
    """Where a coroutine was made."""
    for file, line, function in getattr(coroutine, "cr_origin", None) or ():
        if file in files:
            return place(file, line, function)
    return None


def of_task(coroutine):
    """Where a task of it is being made: by the program's `create_task`, or else where the coroutine was made."""
    called, frame = None, sys._getframe(1)
    while frame is not None and frame.f_code.co_filename not in files:
        called, frame = frame.f_code.co_name, frame.f_back
    if frame is None or called not in TASK_MAKERS:
        return of_origin(coroutine)
    return place(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)


def of_traceback(error):
    """Where an error came through, outermost call first."""
    found, step = [], error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename in files:
            found.append(place(code.co_filename, step.tb_lineno, code.co_name))
        step = step.tb_next
    return sizes.ends(found)


def of_awaits(coroutine):
    """The awaits of the program's own functions at which a coroutine stands, outermost first."""
    own = [frame for frame in await_frames(coroutine) if frame.f_code.co_filename in files]
    return [place(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name) for frame in sizes.ends(own)]


def await_frames(awaited):
    """The frames of a suspended coroutine and of what it awaits, outermost first."""
    frames = []
    while awaited is not None:
        prefix = _prefix(awaited)
        if prefix is None:
            awaited = _behind(awaited)
            continue
        frame = getattr(awaited, f"{prefix}_frame")
        if frame is not None:
            frames.append(frame)
        awaited = getattr(awaited, "gi_yieldfrom" if prefix == "gi" else f"{prefix}_await")
    return frames


def _prefix(awaited):
    match awaited:
        case types.CoroutineType():
            return "cr"
        case types.AsyncGeneratorType():
            return "ag"
        case types.GeneratorType():
            return "gi"
    return None


def _behind(awaited):
    if type(awaited).__name__ not in OPAQUE:
        return None
    return next((other for other in gc.get_referents(awaited) if _prefix(other) or type(other).__name__ in OPAQUE), None)
