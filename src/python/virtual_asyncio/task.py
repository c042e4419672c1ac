"""asyncio's Task, which numbers itself and tells the recorder of its life."""

import asyncio
import itertools
from asyncio import coroutines, tasks

from . import recorder

unnamed = itertools.count(1)
births = itertools.count(1)


class Task(tasks.Task):
    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        self.number = next(births)
        # CPython's own counter is private to C and can't be restarted for the next program.
        name = f"Task-{next(unnamed)}" if name is None else str(name)
        options = {"loop": loop, "name": name, "context": context, "eager_start": eager_start}
        observer = recorder.current
        if observer is None or not coroutines.iscoroutine(coro):
            super().__init__(coro, **options)
        else:
            observer.created(self, name, coro)
            if eager_start and loop.is_running():
                with observer.step(self):
                    super().__init__(coro, **options)
            else:
                super().__init__(coro, **options)
        if self._source_traceback:
            del self._source_traceback[-1]

    def cancel(self, msg=None):
        if recorder.current and not self.done():
            recorder.current.cancel_requested(self, msg)
        return super().cancel(msg=msg)


Task.__module__ = tasks.Task.__module__
Task.__qualname__ = "Task"


def install():
    asyncio.Task = tasks.Task = Task
    tasks.eager_task_factory = asyncio.eager_task_factory = tasks.create_eager_task_factory(Task)


def reset():
    global unnamed, births
    unnamed, births = itertools.count(1), itertools.count(1)
