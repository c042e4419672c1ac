"""Errors as data: what a reader needs to understand one, with its causes."""

from . import places


def describe(error, above=frozenset()):
    above = above | {id(error)}
    info = {"name": type(error).__name__, "message": message_of(error), "traceback": places.of_traceback(error)}
    if error.__cause__ is not None and id(error.__cause__) not in above:
        info["cause"] = describe(error.__cause__, above)
    if isinstance(error, BaseExceptionGroup):
        info["exceptions"] = [describe(each, above) for each in error.exceptions]
    return info


def message_of(error):
    if isinstance(error, BaseExceptionGroup):
        return error.message
    if isinstance(error, SyntaxError):
        return error.msg
    try:
        return str(error)
    except Exception:
        return "<exception str() failed>"


def describe_syntax_error(error):
    """Of a program that can't be compiled."""
    place = places.place(error.filename, error.lineno or 1, "<module>")
    return {"name": type(error).__name__, "message": error.msg, "traceback": [place]}
