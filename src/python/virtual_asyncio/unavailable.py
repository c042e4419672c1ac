"""What a program can't do in a browser fails at once, with a sentence that says so."""

import asyncio
import builtins
import importlib.util
import os
import signal
import socket
import sys
from asyncio import base_events, events

NETWORK = "there is no network here; let asyncio.sleep() stand for the wait"
PROCESSES = "a program can't start another one here; asyncio.sleep() can stand for its run"
SIGNALS = "no signal reaches a program here; loop.call_later() can stand for its arrival"
KEYBOARD = "nobody can type into the program here; put the text into a variable"

FUNCTIONS = [
    (asyncio, "open_connection start_server open_unix_connection start_unix_server", NETWORK),
    (socket, "socket create_connection create_server socketpair getaddrinfo gethostbyname", NETWORK),
    (asyncio, "create_subprocess_exec create_subprocess_shell", PROCESSES),
    (os, "system popen fork execv posix_spawn", PROCESSES),
    (signal, "signal alarm setitimer raise_signal", SIGNALS),
    (builtins, "input", KEYBOARD),
]

LOOP_METHODS = [
    ("create_connection create_server create_datagram_endpoint create_unix_connection create_unix_server", NETWORK),
    ("getaddrinfo getnameinfo sock_recv sock_recv_into sock_sendall sock_connect sock_accept start_tls", NETWORK),
    ("add_reader remove_reader add_writer remove_writer connect_read_pipe connect_write_pipe", NETWORK),
    ("subprocess_exec subprocess_shell", PROCESSES),
    ("add_signal_handler remove_signal_handler", SIGNALS),
]

# Modules whose functions would fail in some way of their own, the first time they are used. Most are not loaded yet.
MODULES = {
    "subprocess": ("Popen run call check_call check_output getoutput", PROCESSES),
    "multiprocessing": ("Process Pool Queue Manager", PROCESSES),
    "urllib.request": ("urlopen urlretrieve", NETWORK),
    "http.client": ("HTTPConnection HTTPSConnection", NETWORK),
}

# The interpreter's own way into the page.
FOREIGN = {"js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "micropip"}


class Keyboard:
    def __getattr__(self, name):
        raise RuntimeError(f"sys.stdin can't be used: {KEYBOARD}")


class MissingModules:
    """The last place where imports are looked for: what is not found is not there, and can't be fetched."""

    def find_spec(self, name, path=None, target=None):
        if "." not in name and not name.startswith("_"):
            reason = "neither a file of this program nor in Python's standard library, and nothing can be installed here"
            raise ModuleNotFoundError(f"No module named '{name}': it is {reason}", name=name)


def install():
    # asyncio.run, which listens for Ctrl-C where Python does, leaves the signal alone.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for owner, names, reason in FUNCTIONS:
        for name in names.split():
            setattr(owner, name, _refusal(f"{owner.__name__.removeprefix('builtins')}.{name}()".lstrip("."), reason))
    for names, reason in LOOP_METHODS:
        for name in names.split():
            setattr(base_events.BaseEventLoop, name, _refusal(f"loop.{name}()", reason))
    for name in MODULES.keys() & sys.modules.keys():
        _refuse_functions_of(sys.modules[name])
    sys.meta_path.insert(0, LateRefusals())
    sys.stdin = Keyboard()


def close_the_way_out():
    """Before the first program: until then Pyodide needs what leads into the page itself."""
    if any(isinstance(finder, MissingModules) for finder in sys.meta_path):
        return
    for module in [name for name in sys.modules if name.partition(".")[0] in FOREIGN]:
        del sys.modules[module]
    sys.meta_path[:] = [finder for finder in sys.meta_path if "_pyodide" not in type(finder).__module__]
    sys.meta_path.append(MissingModules())


class LateRefusals:
    """Refuses functions of modules that are loaded only when a program imports them."""

    def find_spec(self, name, path=None, target=None):
        if name not in MODULES:
            return None
        sys.meta_path.remove(self)
        try:
            spec = importlib.util.find_spec(name)
        finally:
            sys.meta_path.insert(0, self)
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            _refuse_functions_of(module)

        spec.loader.exec_module = exec_module
        return spec


def _refuse_functions_of(module):
    # A loader may be that of other modules as well.
    names, reason = MODULES.get(module.__name__, ("", ""))
    for function in names.split():
        if hasattr(module, function):
            setattr(module, function, _refusal(f"{module.__name__}.{function}()", reason))


def _refusal(name, reason):
    def refuse(*_args, **_kwargs):
        raise RuntimeError(f"{name} can't be used: {reason}")

    refuse.__name__ = refuse.__qualname__ = name.rpartition(".")[2].removesuffix("()")
    return refuse
