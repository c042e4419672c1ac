"""Compiles the modules of the standard library, and of our package, that this interpreter has loaded, into /compiled.zip."""

import sys
import types
import zipimport

# Our package lies in /lib, the standard library in an archive there.
ROOTS = ("/lib/python314.zip/", "/lib/")

specs = [getattr(module, "__spec__", None) for module in sys.modules.values()]
loaded = [spec for spec in specs if spec and spec.origin and spec.origin.startswith(ROOTS) and spec.origin.endswith(".py")]

import importlib.util
import marshal
import zipfile

# Of a module for which no source has to be there, and whose source was empty.
NEVER_CHECKED = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)

# How an instruction's place is noted in Python 3.11 and later: a line without columns, and no line at all.
LINE_ALONE, NO_PLACE = 13, 15
# Instructions that share a note, in bytes.
MOST = 16


def without_columns(code):
    """The columns take a third of all bytecode. They are shown below a line of the source, for readers who have that."""
    table = bytearray()
    line = code.co_firstlineno
    for start, end, at in code.co_lines():
        for first in range(start, end, MOST):
            units = min(MOST, end - first) // 2
            table.append(0x80 | (NO_PLACE if at is None else LINE_ALONE) << 3 | units - 1)
            if at is not None:
                table += signed(at - line)
                line = at
    constants = (without_columns(each) if isinstance(each, types.CodeType) else each for each in code.co_consts)
    return code.replace(co_linetable=bytes(table), co_consts=tuple(constants))


def signed(number):
    """A number in pieces of six bits, its sign in the first one."""
    number = -number << 1 | 1 if number < 0 else number << 1
    pieces = bytearray()
    while number > 63:
        pieces.append(number & 63 | 64)
        number >>= 6
    pieces.append(number)
    return pieces


with zipfile.ZipFile("/compiled.zip", "w") as archive:
    for spec in loaded:
        path = spec.origin
        for root in ROOTS:
            path = path.removeprefix(root)
        code = compile(spec.loader.get_data(spec.origin), spec.origin, "exec", dont_inherit=True)
        if not is_shown(path):
            code = without_columns(code)
        archive.writestr(f"{path}c", NEVER_CHECKED + marshal.dumps(code))
