"""asyncio's Task, which numbers itself and tells the recorder of its life."""

import asyncio
import itertools
from asyncio import coroutines, events, tasks

from . import recorder
from .built_in import passes_for

unnamed = itertools.count(1)
births = itertools.count(1)


@passes_for(tasks.Task)
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
            observer.created(self, name, coro, loop or events.get_event_loop())
            if eager_start and loop.is_running():
                with observer.step(self):
                    super().__init__(coro, **options)
            else:
                super().__init__(coro, **options)

    def cancel(self, msg=None):
        if recorder.current and not self.done():
            recorder.current.cancel_requested(self, msg)
        return super().cancel(msg=msg)


def install():
    asyncio.Task = tasks.Task = Task
    tasks.eager_task_factory = asyncio.eager_task_factory = tasks.create_eager_task_factory(Task)


def reset():
    global unnamed, births
    unnamed, births = itertools.count(1), itertools.count(1)
