"""What a program can't do in a browser fails at once, with a sentence that says so."""

import asyncio
import builtins
import concurrent.futures
import importlib.util
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
from asyncio import base_events

from .built_in import passes_for

NETWORK = "nothing outside can be reached here; asyncio.start_server() and open_connection() work, over a network in memory"
TLS = "nothing can listen in on a network inside the program, so it has no encryption; leave it out"
PROCESSES = "a program can't start another one here; asyncio.sleep() can stand for its run"
SIGNALS = "no signal comes from outside here; loop.call_later() with signal.raise_signal() can stand for its arrival"
KEYBOARD = "a program has no keyboard here; put the text in a variable"
DEBUGGER = "a program has no keyboard here; print() what you want to see"
EXIT = "the program is not a process of its own here; sys.exit() ends it"
DATABASES = "there is no database here; keep the data in variables"
DATABASE = "There is no database either: keep the data in variables, and let `await asyncio.sleep(0.1)` stand for a query"
WINDOWS = "a program has no window here; print() what you want to see"
LIBRARIES = "there are no libraries of the system here"
INTERPRETERS = "there is one interpreter here; a ProcessPoolExecutor can stand for several"
TIME_ZONES = "the time zones of the world are not here; datetime.timezone() makes one"

SHARED_BY_PROCESSES = "Queue JoinableQueue SimpleQueue Pipe Lock RLock Semaphore Condition Event Barrier Value Array"

FUNCTIONS = [
    (socket, "create_connection create_server", NETWORK),
    (asyncio, "create_subprocess_exec create_subprocess_shell", PROCESSES),
    (os, "system popen fork execv posix_spawn", PROCESSES),
    (subprocess, "Popen run call check_call check_output getoutput", PROCESSES),
    (multiprocessing, f"Process Pool Manager {SHARED_BY_PROCESSES}", PROCESSES),
    (concurrent.futures, "InterpreterPoolExecutor", INTERPRETERS),
    (os, "_exit abort killpg", EXIT),
    (signal, "alarm setitimer pause sigwait sigwaitinfo sigtimedwait", SIGNALS),
    (builtins, "breakpoint", DEBUGGER),
]

LOOP_METHODS = [
    ("getnameinfo start_tls sendfile sock_sendfile", NETWORK),
    ("connect_read_pipe", f"{KEYBOARD}. A task that sleeps and then feeds a StreamReader can take the place of the keyboard"),
    ("connect_write_pipe", "there is no pipe here; print() what you want to see"),
    ("subprocess_exec subprocess_shell", PROCESSES),
]

# Modules of the standard library of which nothing can be used. They can be imported, as a whole, but no name in them.
MODULES = [
    ("urllib.request http.client http.server ftplib imaplib poplib smtplib webbrowser xmlrpc", NETWORK),
    ("multiprocessing.pool multiprocessing.managers multiprocessing.shared_memory", PROCESSES),
    ("pdb bdb", DEBUGGER),
    ("dbm sqlite3", DATABASES),
    ("curses tkinter turtle", WINDOWS),
    ("ctypes", LIBRARIES),
    ("concurrent.interpreters", INTERPRETERS),
    ("getpass", KEYBOARD),
    ("zoneinfo", TIME_ZONES),
]

# What can be done in the place of a library that people import. Each sentence follows the one that says it is not here.
REQUEST = "Nothing outside can be reached either: use `await asyncio.sleep(1)` in place of a request, or write the server too, with asyncio.start_server()"
INSTEAD = {
    **dict.fromkeys(["aiohttp", "httpx", "requests", "urllib3", "websockets"], REQUEST),
    **dict.fromkeys(["asyncpg", "psycopg", "psycopg2", "pymongo", "motor", "redis", "sqlalchemy"], DATABASE),
    **dict.fromkeys(["trio", "anyio", "curio"], "This page runs asyncio, whose TaskGroup is closest to a nursery"),
    **dict.fromkeys(["numpy", "pandas", "scipy"], "Plain lists and a loop can stand for its work"),
    **dict.fromkeys(["pytest", "pytest_asyncio"], "unittest.IsolatedAsyncioTestCase is here, and tests coroutines"),
    "uvloop": "Leave it out: the program is the same without it, only slower",
    "nest_asyncio": "Leave it out: no event loop runs around the program here, so asyncio.run() works",
    "aiofiles": "Read a file with `await asyncio.to_thread(path.read_text)`, or hand `open` to a thread",
    "tqdm": "print() can show how far the program has come",
}

# The interpreter's own way into the page.
FOREIGN = {"js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "micropip"}


@passes_for(RuntimeError)
class Refused(RuntimeError, OSError):
    """An OSError as well, so that programs which are prepared for a missing network or command go on as they would."""


class UselessModules:
    """Finds the modules of which nothing can be used, before the real ones are found: not everywhere are there any."""

    def __init__(self):
        self._reasons = {name: reason for names, reason in MODULES for name in names.split()}

    def find_spec(self, name, path=None, target=None):
        if name in FOREIGN:
            raise _not_found(name)
        return importlib.util.spec_from_loader(name, self) if name in self._reasons else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        reason = self._reasons[module.__name__]

        def __getattr__(name):
            if name.startswith("__"):
                raise AttributeError(name)
            if (module.__name__, name) == ("pdb", "Pdb"):
                # doctest, and with it a part of unittest, inherits from it when it is imported.
                return type(name, (), {"__init__": _refusing(f"{module.__name__}.{name}", reason)})
            raise Refused(f"{module.__name__}.{name} can't be used: {reason}")

        module.__getattr__ = __getattr__


class MissingModules:
    """The last place where imports are looked for: what is not found is not there, and can't be fetched."""

    def find_spec(self, name, path=None, target=None):
        if "." not in name and not name.startswith("_"):
            raise _not_found(name)


def install():
    for owner, names, reason in FUNCTIONS:
        for name in names.split():
            setattr(owner, name, _refusal(owner, name, reason))
    for names, reason in LOOP_METHODS:
        for name in names.split():
            setattr(base_events.BaseEventLoop, name, _refusing(f"loop.{name}()", reason))


def close_the_way_out():
    """Before the first program: until then Pyodide needs what leads into the page itself."""
    for module in [name for name in sys.modules if name.partition(".")[0] in FOREIGN]:
        del sys.modules[module]
    others = [finder for finder in sys.meta_path if "_pyodide" not in type(finder).__module__]
    sys.meta_path[:] = [UselessModules(), *others, MissingModules()]


def _refusal(owner, name, reason):
    """What stands in the place of a function or class."""
    refuse = _refusing(f"{owner.__name__.removeprefix('builtins')}.{name}()".lstrip("."), reason)
    original = vars(owner).get(name)
    # A class stays one: others inherit from it.
    return type(name, (original,), {"__init__": refuse}) if isinstance(original, type) else refuse


def _refusing(name, reason):
    def refuse(*_args, **_kwargs):
        raise Refused(f"{name} can't be used: {reason}")

    refuse.__name__ = refuse.__qualname__ = name.rpartition(".")[2].removesuffix("()")
    return refuse


def _not_found(name):
    reason = "neither a file of this program nor in Python's standard library, and nothing can be installed here"
    if name in sys.stdlib_module_names:
        reason = "a part of Python's standard library that is not available here"
    elif name in INSTEAD:
        reason += f". {INSTEAD[name]}"
    return ModuleNotFoundError(f"No module named '{name}': it is {reason}", name=name)
