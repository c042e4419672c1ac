"""asyncio keeps tasks and generators in sets, whose order follows memory addresses. Here it is that of arrival."""

import asyncio
import inspect
import math
import weakref
from asyncio import taskgroups, tasks


class OrderedSet(set):
    def __init__(self, items=()):
        self._arrived = dict.fromkeys(items)
        super().__init__(self._arrived)

    def __iter__(self):
        return iter([item for item in self._arrived if item in self])

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"

    def add(self, item):
        self._arrived[item] = None
        super().add(item)

    def discard(self, item):
        self._arrived.pop(item, None)
        super().discard(item)

    def remove(self, item):
        super().remove(item)
        del self._arrived[item]

    def pop(self):
        for item in self:
            self.remove(item)
            return item
        raise KeyError("pop from an empty set")


class OrderedWeakSet(weakref.WeakKeyDictionary):
    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


_all_tasks = tasks.all_tasks


def all_tasks(loop=None):
    return OrderedSet(sorted(_all_tasks(loop), key=lambda task: getattr(task, "number", math.inf)))


def install():
    tasks.set = taskgroups.set = OrderedSet
    asyncio.all_tasks = tasks.all_tasks = all_tasks
    _replace_set_comprehension()


def _replace_set_comprehension():
    """The one place where a set is made without the name `set`."""
    written = "{ensure_future(aw, loop=loop) for aw in set(aws)}"
    source = inspect.getsource(tasks._AsCompletedIterator)
    assert written in source
    exec(source.replace(written, f"set({written[1:-1]})"), tasks.__dict__)
