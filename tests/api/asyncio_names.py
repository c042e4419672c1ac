"""Prints the public names of CPython's asyncio: the module's own, and those of the classes that programs use.

Each with how it is written: "async def sleep(delay, result=None)", "class Lock()"; null for what is not called.
"""

import asyncio
import inspect
import json

# What it exports on machines that have other things than a browser.
ELSEWHERE = {"open_unix_connection", "start_unix_server", "ProactorEventLoop"}
MODULE_NAMES = {name for name in asyncio.__all__ if not name.startswith("_")} | ELSEWHERE
PROTOCOLS = {"__aenter__", "__aexit__", "__enter__", "__exit__"}

# Each with an instance where it sets some of its names on itself.
CLASSES = {
    asyncio.AbstractEventLoop: asyncio.base_events.BaseEventLoop(),
    asyncio.Future: None,
    asyncio.Task: None,
    asyncio.TaskGroup: None,
    asyncio.Timeout: None,
    asyncio.Runner: None,
    asyncio.Handle: None,
    asyncio.TimerHandle: None,
    asyncio.Lock: None,
    asyncio.Event: None,
    asyncio.Condition: asyncio.Condition(),
    asyncio.Semaphore: None,
    asyncio.BoundedSemaphore: None,
    asyncio.Barrier: None,
    asyncio.Queue: None,
    asyncio.LifoQueue: None,
    asyncio.PriorityQueue: None,
    asyncio.StreamReader: None,
    asyncio.StreamWriter: None,
    asyncio.Server: None,
    asyncio.Transport: None,
    asyncio.Protocol: None,
}


def is_inherited(cls, name):
    """Whether it is the same in a base that is listed."""
    bases = [base for base in cls.__mro__[1:] if base in CLASSES]
    return any(getattr(base, name, None) is getattr(cls, name, ...) for base in bases)


def spelled(name, value):
    """How it is defined, as an editor shows it; without types and slashes, as in the course."""
    if not callable(value):
        return None
    kind = "class" if isinstance(value, type) else "async def" if inspect.iscoroutinefunction(value) else "def"
    try:
        signature = inspect.signature(value)
    except ValueError:
        signature = None
    # What stands in for one of CPython's in a browser has not its parameters.
    if signature is None or "virtual_asyncio" in str(getattr(value, "__module__", "")):
        return f"{kind} {name}(...)"
    parameters = [plain(each) for each in signature.parameters.values() if each.name != "self"]
    return f"{kind} {name}{signature.replace(parameters=parameters, return_annotation=signature.empty)}"


def plain(parameter):
    is_positional = parameter.kind == parameter.POSITIONAL_ONLY
    kind = parameter.POSITIONAL_OR_KEYWORD if is_positional else parameter.kind
    return parameter.replace(kind=kind, annotation=parameter.empty)


names = set(MODULE_NAMES)
for cls, instance in CLASSES.items():
    public = {name for name in dir(cls) + dir(instance or cls) if not name.startswith("_") or name in PROTOCOLS}
    names |= {f"{cls.__name__}.{name}" for name in public if not is_inherited(cls, name)}
owners = {cls.__name__: cls for cls in CLASSES}


def find(name):
    owner, _, member = name.rpartition(".")
    return getattr(owners.get(owner, asyncio), member, None)


print(json.dumps({name: spelled(name.rpartition(".")[2], find(name)) for name in sorted(names)}))
