"""Errors as data: what a reader needs to understand one, with its causes."""

import traceback

from . import places, sizes


def describe(error):
    """Cut where it is long: a group of many errors has the first of them, and the number of the others."""
    return _describe(error, frozenset(), _Room())


class _Room:
    """For how many errors there still is room in one description."""

    def __init__(self):
        self.left = sizes.ERRORS


def _describe(error, above, room):
    room.left -= 1
    above = above | {id(error)}
    info = {
        "name": sizes.cut(type(error).__name__, sizes.NAME),
        "message": sizes.cut(_with_guess(error), sizes.MESSAGE),
        "traceback": places.of_traceback(error),
    }
    if error.__cause__ is not None and id(error.__cause__) not in above and room.left > 0:
        info["cause"] = _describe(error.__cause__, above, room)
    if isinstance(error, BaseExceptionGroup):
        info.update(_members(error.exceptions, above, room))
    return info


def _members(exceptions, above, room):
    described = []
    for each in exceptions[: sizes.MEMBERS]:
        if room.left > 0:
            described.append(_describe(each, above, room))
    more = len(exceptions) - len(described)
    return {"exceptions": described, **({"more": more} if more else {})}


def message_of(error):
    if isinstance(error, BaseExceptionGroup):
        return error.message
    if isinstance(error, SyntaxError):
        return error.msg
    try:
        return str(error)
    except Exception:
        return "<exception str() failed>"


def _with_guess(error):
    """Its message, with the name that was perhaps meant: CPython guesses it only when it writes a traceback."""
    if not isinstance(error, (NameError, AttributeError, ImportError)):
        return message_of(error)
    try:
        return str(traceback.TracebackException(type(error), error, error.__traceback__, limit=0, compact=True))
    except Exception:
        return message_of(error)


def describe_syntax_error(error):
    """Of a program that can't be compiled."""
    place = places.place(error.filename, error.lineno or 1, "<module>")
    written = traceback.TracebackException(type(error), error, None)
    # As it writes a syntax error, CPython tries keywords in the place of what may be a misspelt one.
    for _ in written.format_exception_only():
        pass
    return {"name": type(error).__name__, "message": written.msg, "traceback": [place]}
