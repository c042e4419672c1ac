"""Prints the public names of CPython's asyncio: the module's own, and those of the classes that programs use."""

import asyncio
import json

MODULE_NAMES = {name for name in asyncio.__all__ if not name.startswith("_")}
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
}


def is_inherited(cls, name):
    """Whether it is the same in a base that is listed."""
    bases = [base for base in cls.__mro__[1:] if base in CLASSES]
    return any(getattr(base, name, None) is getattr(cls, name, ...) for base in bases)


names = set(MODULE_NAMES)
for cls, instance in CLASSES.items():
    public = {name for name in dir(cls) + dir(instance or cls) if not name.startswith("_") or name in PROTOCOLS}
    names |= {f"{cls.__name__}.{name}" for name in public if not is_inherited(cls, name)}
print(json.dumps(sorted(names)))
