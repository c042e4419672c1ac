"""With which arguments a coroutine function was called, as the run record has them: `"Oslo", 3`.

The same as in the runtime's `call-arguments.ts`. Only plain values are written out, others by their types: no code of the
program runs for it.
"""

import inspect
import itertools
import types

from . import places, sizes

# How much of a call is told: in characters, in items of one collection, and in collections in one another.
LENGTH = 60
TEXT_LENGTH = 24
ITEMS = 4
DEPTH = 2

ESCAPES = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"'})

PLAIN = {int, float, bool, complex, type(None)}
BRACKETS = {list: "[]", tuple: "()", set: "{}", frozenset: "{}"}
FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, type)


def arguments_of(coroutine):
    """None for a coroutine that is not of one of the program's own functions."""
    frame = getattr(coroutine, "cr_frame", None)
    if frame is None or frame.f_code.co_filename not in places.files:
        return None
    code, values = frame.f_code, frame.f_locals
    named = code.co_argcount + code.co_kwonlyargcount
    names = [name for name in code.co_varnames[:named] if name in values]
    if names and names[0] in ("self", "cls"):
        del names[0]
    shown = [_write(values[name], DEPTH - 1) for name in names]
    extra = iter(code.co_varnames[named:])
    if code.co_flags & inspect.CO_VARARGS:
        shown += [_write(value, DEPTH - 1) for value in values.get(next(extra), ())]
    if code.co_flags & inspect.CO_VARKEYWORDS:
        shown += [f"{name}={_write(value, DEPTH - 1)}" for name, value in values.get(next(extra), {}).items()]
    return sizes.cut(", ".join(shown), LENGTH)


def _write(value, depth):
    kind = type(value)
    if kind is str:
        return f'"{sizes.cut(value, TEXT_LENGTH).translate(ESCAPES)}"'
    if kind in PLAIN:
        return sizes.cut(repr(value), TEXT_LENGTH)
    if kind is types.CoroutineType:
        return f"{value.__qualname__}()"
    if isinstance(value, FUNCTIONS):
        return value.__name__
    if kind is dict:
        entries = _join(value.items(), depth, lambda entry: f"{_write(entry[0], depth - 1)}: {_write(entry[1], depth - 1)}")
        return f"{{{entries}}}"
    if kind not in BRACKETS:
        return kind.__name__
    if not value and kind in (set, frozenset):
        return f"{kind.__name__}()"
    opening, closing = BRACKETS[kind]
    comma = "," if kind is tuple and len(value) == 1 else ""
    return f"{opening}{_join(value, depth, lambda each: _write(each, depth - 1))}{comma}{closing}"


def _join(values, depth, show):
    if not values:
        return ""
    if depth < 0:
        return "…"
    shown = [show(each) for each in itertools.islice(values, ITEMS)]
    return ", ".join([*shown, "…"] if len(values) > ITEMS else shown)
