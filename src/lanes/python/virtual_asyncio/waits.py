"""What a suspended task waits for, as data and in words."""

import functools
import math
import types
from asyncio import locks, streams, tasks, unix_events

from . import network, places, sizes

# Functions of asyncio that wait; the others are methods.
WAITING = {each.__code__ for each in (tasks.sleep, tasks.wait, tasks._wait, tasks._cancel_and_wait)}

# What opens connections and servers: whatever it waits for inside, the program waits for that.
STREAMS = "open_connection start_server open_unix_connection start_unix_server"
LOOP_METHODS = "create_connection create_server create_unix_connection create_unix_server"
opening = {}

# Between a stream's method and the other end. Those that are not here read from it.
PREPOSITIONS = {"drain": "to", "wait_closed": "of"}

# Where what is called says less than what for.
IN_WORDS = {"TaskGroup.__aexit__": "the tasks of its TaskGroup", "TaskGroup._aexit": "the tasks of its TaskGroup"}


def describe(task):
    """The `Wait` of a task that has just been suspended."""
    future = task._fut_waiter
    if future is None:
        return {"kind": "yield", "text": "sleep(0)"}
    frames = places.await_frames(task.get_coro())
    opener = next((frame for frame in frames if frame.f_code in opening), None)
    if opener is not None:
        text = f"{opening[opener.f_code]}{_address_to_open(opener.f_locals)}"
        return {"kind": "future", "text": sizes.cut(text, sizes.NAME)}
    wait = _innermost(frames, future)
    for frame in reversed(frames):
        if frame.f_code is tasks.wait_for.__code__:
            timeout = sizes.shown(frame.f_locals["timeout"], repr)
            wait["text"] = f"wait_for({wait['text']}, {timeout})"
        elif not _is_of_asyncio(frame.f_code):
            break
    wait["text"] = sizes.cut(wait["text"], sizes.NAME)
    return wait


def install():
    """A condition has its lock's `acquire`: a copy of it whose frame, and nothing else, has the condition's name."""
    lock_method, init = locks.Lock.acquire, locks.Condition.__init__
    acquire = types.FunctionType(lock_method.__code__.replace(co_qualname="Condition.acquire"), vars(locks))
    functools.update_wrapper(acquire, lock_method)
    del acquire.__wrapped__

    @functools.wraps(init)
    def __init__(self, lock=None):
        init(self, lock)
        if getattr(self.acquire, "__func__", None) is lock_method:
            self.acquire = types.MethodType(acquire, self._lock)

    locks.Condition.__init__ = __init__
    opening.update({getattr(streams, name).__code__: f"{name}()" for name in STREAMS.split()})
    for name in LOOP_METHODS.split():
        opening[getattr(unix_events._UnixSelectorEventLoop, name).__code__] = f"loop.{name}()"


def _innermost(frames, future):
    if any(frame.f_code is tasks._AsCompletedIterator._wait_for_one.__code__ for frame in frames):
        # It gets from a queue of its own, of which the program knows nothing.
        return {"kind": "future", "text": "as_completed()"}
    code = frames[-1].f_code if frames else None
    if code is tasks.sleep.__code__:
        delay, timer = (frames[-1].f_locals[name] for name in ("delay", "h"))
        end = {} if math.isinf(timer.when()) else {"until": timer.when()}
        return {"kind": "sleep", **end, "text": f"sleep({sizes.shown(delay, repr)})"}
    if code is tasks._cancel_and_wait.__code__:
        return _for(frames[-1].f_locals["fut"])
    wait = _for(future)
    if wait["text"] == "a future":
        wait["text"] = _method_called(frames) or wait["text"]
    return wait


def _method_called(frames):
    """What of asyncio the program called: `Queue.join()`, although it is an event that is awaited in there."""
    called = None
    for frame in reversed(frames):
        if not _is_of_asyncio(frame.f_code):
            break
        if called is None or not frame.f_code.co_name.startswith("_"):
            called = frame
    if called is None:
        return None
    name = called.f_code.co_qualname
    return IN_WORDS.get(name) or f"{name.replace('._', '.')}(){_other_end(called)}"


def _address_to_open(arguments):
    """Of what opens a connection, by the name that the program gave."""
    if "client_connected_cb" in arguments or "backlog" in arguments:
        return ""
    host, port, path = (arguments.get(name) for name in ("host", "port", "path"))
    return f" to {path}" if path is not None else f" to {host or network.THIS_HOST}:{port}" if port is not None else ""


def _other_end(frame):
    """Of a stream's method: with whom it waits, as ` from 10.0.0.2:80`."""
    stream = frame.f_locals.get("self")
    if not isinstance(stream, (streams.StreamReader, streams.StreamWriter)) or stream._transport is None:
        return ""
    name = stream._transport.get_extra_info("peername")
    return f" {PREPOSITIONS.get(frame.f_code.co_name, 'from')} {network.address_text(name)}" if name else ""


def _for(future):
    if isinstance(future, tasks.Task):
        return {"kind": "task", "tasks": [future.number], "text": future.get_name()}
    if isinstance(future, tasks._GatheringFuture):
        numbers = [child.number for child in future._children if isinstance(child, tasks.Task)][: sizes.AWAITED]
        return {"kind": "gather", "tasks": numbers, "text": f"gather({len(future._children)} awaitables)"}
    shielded = _shielded(future)
    if shielded is not None:
        wait = _for(shielded)
        return {"kind": "shield", "tasks": wait.get("tasks", []), "text": f"shield({wait['text']})"}
    return {"kind": "future", "text": getattr(future, "waits_for", "a future")}


def _shielded(future):
    """What `shield` protects, if it made this future: only its callback knows."""
    for callback, _ in future._callbacks or ():
        code = getattr(callback, "__code__", None)
        if code is not None and code.co_qualname == "shield.<locals>._outer_done_callback":
            return dict(zip(code.co_freevars, callback.__closure__))["inner"].cell_contents
    return None


def _is_of_asyncio(code):
    """Whether it is a method of asyncio, or one of its functions that wait."""
    if code in WAITING:
        return True
    return "/asyncio/" in code.co_filename and "." in code.co_qualname and "<locals>" not in code.co_qualname
