"""What a suspended task waits for, as data and in words."""

from asyncio import tasks

from . import places


def describe(task):
    """The `Wait` of a task that has just been suspended."""
    future = task._fut_waiter
    if future is None:
        return {"kind": "yield", "text": "sleep(0)"}
    innermost = (places.await_frames(task.get_coro()) or [None])[-1]
    if innermost is not None and innermost.f_code is tasks.sleep.__code__:
        delay, timer = (innermost.f_locals[name] for name in ("delay", "h"))
        return {"kind": "sleep", "until": timer.when(), "text": f"sleep({delay!r})"}
    wait = _for(future)
    if wait["text"] == "a future" and innermost is not None and _is_method_of_asyncio(innermost.f_code):
        wait["text"] = f"{innermost.f_code.co_qualname.replace('._', '.')}()"
    return wait


def _for(future):
    if isinstance(future, tasks.Task):
        return {"kind": "task", "tasks": [future.number], "text": future.get_name()}
    if isinstance(future, tasks._GatheringFuture):
        numbers = [child.number for child in future._children if isinstance(child, tasks.Task)]
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


def _is_method_of_asyncio(code):
    return "/asyncio/" in code.co_filename and "." in code.co_qualname and "<locals>" not in code.co_qualname
