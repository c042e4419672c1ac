"""Tells what happens in a program, as the events of its run record."""

import contextlib
import weakref
from asyncio import events, tasks
from json import dumps

from . import calls, errors, places, sizes, stacks, threads, waits
from .addresses import Addresses
from .clock import clock
from .processor_share import processor_share
from .thread_time import NANOSECONDS

# What asyncio.run itself runs after the program's main coroutine, and what servers run before they serve.
HOUSEKEEPING = {
    "shutdown_asyncgens",
    "shutdown_default_executor",
    "_create_server_getaddrinfo",
    "_accept_connection2",
}

CATEGORIES = {
    "exception was never retrieved": "never-retrieved",
    "was destroyed but it is pending!": "destroyed-pending",
}

# So many events that are not recorded are told of together.
TOLD_TOGETHER = 1_000

# Nobody is told when it is None.
current = None


class Recorder:
    """Tells the host of each event, as JSON, when it happens, and of what a simulated thread prints ahead of it.

    `room`: how many events of the loop are told. Those that come later are only counted, which costs little.
    """

    def __init__(self, host, room):
        self._addresses = Addresses()
        self._host = host
        self._room = room
        self._untold = 0
        self.deadlock = None
        self._steps = []
        self._unrecorded = set()
        self._started = set()
        self._waiting = set()
        self._jobs = 0
        self._connections = 0
        self._open_loops = 0

    def flush(self, silence=0):
        """Tells how many events were only counted, before the thread is held."""
        if self._untold > 0:
            self._host.skip(self._untold, clock.seconds, silence)
            self._untold = 0

    def as_json(self, data):
        return self._addresses.stable(dumps(data))

    def loop_opened(self):
        self.deadlock = None
        self._open_loops += 1
        self._tell("loop-opened", clock="real" if clock.paced else "virtual")

    def loop_closed(self):
        self._open_loops -= 1
        self._tell("loop-closed")

    def created(self, task, name, coroutine, loop):
        function = sizes.cut(getattr(coroutine, "__name__", type(coroutine).__name__), sizes.NAME)
        name = sizes.cut(name, sizes.NAME)
        housekeeping = function in HOUSEKEEPING and coroutine.cr_code.co_filename not in places.files
        if housekeeping or not loop.recorded:
            self._unrecorded.add(task.number)
            return
        if self._only_counts(self.deadlock):
            return
        parent, place = self.running_task(), places.of_task(coroutine)
        args = calls.arguments_of(coroutine)
        call = {"coroutine": function} if args is None else {"coroutine": function, "args": args}
        self._tell_of_task("task-created", task=task.number, name=name, **call, parent=parent, place=place)

    @contextlib.contextmanager
    def step(self, task):
        """One step of a task runs inside. The task is not kept alive: it may be dropped, and then warns of that."""
        step = _Step(task)
        del task
        if step.number in self._unrecorded:
            yield
            return
        first = step.number not in self._started
        self._started.add(step.number)
        self._tell_of_task("task-started" if first else "task-resumed", task=step.number)
        self._steps.append(step)
        began, slept = clock.now, clock.slept
        try:
            yield
        finally:
            self._steps.pop()
            self._end(step)
            self._report_long_step(step, began, clock.now - began - (clock.slept - slept))

    def scheduled(self, task):
        """The next step of a task stands in the ready queue."""
        if self._steps and threads.is_main():
            # What has ended comes before those it wakes.
            self._end_if_done(self._steps[-1])
            if self._steps[-1].number == task.number:
                self._steps[-1].woken = True
                return
        if task.number in self._waiting:
            self._waiting.discard(task.number)
            self._tell_of_task("task-ready", task=task.number)

    def cancel_requested(self, task, message):
        if task.number not in self._unrecorded and not self._only_counts(self.deadlock):
            text = None if message is None else sizes.cut(message, sizes.MESSAGE)
            self._tell_of_task("cancel-requested", task=task.number, by=self.running_task(), message=text)

    def blocking(self, seconds):
        if not threads.is_main():
            return
        if self._only_counts():
            self.flush(seconds)
        else:
            self._tell_blocking(clock.now, seconds, self.running_task(), "time.sleep", places.of_caller())

    def printer(self, stream):
        """Who prints now, and where: what `printed` and `will_print` are told besides the text."""
        jobs = stacks.current.jobs
        job = jobs[-1] if jobs else None
        task, place = self.running_task(), places.of_caller()
        return {"time": clock.seconds, "task": task, "job": job, "stream": stream, "place": place}

    def printed(self, text, printer):
        for event in _printed(text, printer):
            self._host.emit(self.as_json(event))

    def will_print(self, text, printer):
        """A simulated thread, ahead of the program's time."""
        for event in _printed(text, printer):
            self._host.plan(self.as_json(event))

    def job_submitted(self, function, executor):
        """Gives the job's number."""
        self._jobs += 1
        name = sizes.cut(getattr(function, "__name__", function), sizes.NAME)
        self._tell("job-submitted", job=self._jobs, function=name, executor=executor, task=self.running_task())
        return self._jobs

    def job_started(self, number, worker):
        self._tell("job-started", job=number, worker=worker)

    @contextlib.contextmanager
    def job(self, number):
        """A job's function runs inside."""
        jobs = stacks.current.jobs
        jobs.append(number)
        try:
            yield
        finally:
            jobs.pop()

    def job_finished(self, number, error):
        self._tell("job-finished", job=number, error=error and errors.describe(error))

    def interrupted(self):
        self._tell("interrupted")

    def connection_opened(self, client, server):
        """Gives the connection's number."""
        self._connections += 1
        self.connection("opened", self._connections, task=self.running_task(), client=client, server=server)
        return self._connections

    def connection(self, what, number, **details):
        """What Python closes with a loop, or after a deadlock, stood open to the end."""
        if self._open_loops > 0:
            self._tell_of_task(f"connection-{what}", connection=number, **details)

    def records(self, task):
        return task.number not in self._unrecorded

    def warned(self, category, message, place=None, task=None, error=None):
        described = {} if error is None else {"error": errors.describe(error)}
        text = sizes.cut(message, sizes.MESSAGE)
        event = {"category": category, "message": text, "place": place, "task": task, **described}
        self._host.emit(self.as_json({"type": "warned", "time": clock.seconds, **event}))

    def never_awaited(self, coroutine):
        message = f"coroutine '{coroutine.__qualname__}' was never awaited"
        self.warned("never-awaited", message, places.of_origin(coroutine))

    def exception_handler(self, context):
        """What a loop reports through its exception handler, when the program has none of its own."""
        message = context["message"]
        subject = context.get("task", context.get("future"))
        task = subject if isinstance(subject, tasks.Task) else None
        category = next((name for end, name in CATEGORIES.items() if message.endswith(end)), "callback-error")
        if category == "destroyed-pending" and self.deadlock is not None:
            # The deadlock has told of every task that was pending.
            return
        place = task and places.of_origin(task.get_coro())
        self.warned(category, message, place, task and task.number, context.get("exception"))

    def deadlocked(self, message):
        """Whatever the loop does to clean up, the tasks are shown as they stood."""
        self.deadlock = message

    def _end(self, step):
        task = step.task()
        if task is None or self._end_if_done(step):
            return
        if not self._only_counts(self.deadlock):
            on, stack = waits.describe(task), places.of_awaits(task.get_coro())
            self._tell_of_task("task-suspended", task=step.number, on=on, stack=stack)
        if step.woken:
            self._tell_of_task("task-ready", task=step.number)
        else:
            self._waiting.add(step.number)

    def _end_if_done(self, step):
        task = step.task()
        if step.ended or task is None or not task.done():
            return step.ended
        step.ended = True
        if self._only_counts(self.deadlock):
            return True
        # Asked for, the exception would count as retrieved.
        if task.cancelled():
            self._tell_of_task("task-cancelled", task=step.number)
        elif task._exception is not None:
            self._tell_of_task("task-failed", task=step.number, error=errors.describe(task._exception))
        else:
            self._tell_of_task("task-finished", task=step.number, result=sizes.cut_repr(task._result, sizes.RESULT))
        return True

    def _report_long_step(self, step, began, took):
        limit = events.get_running_loop().slow_callback_duration * NANOSECONDS
        if took < limit or (clock.paced and took * processor_share(took) < limit):
            return
        if self._only_counts():
            return
        task = step.task()
        stack = places.of_awaits(task.get_coro()) if task is not None and not task.done() else []
        self._tell_blocking(began, took / NANOSECONDS, step.number, "long step", stack[0] if stack else None)

    def _tell_blocking(self, began, seconds, task, cause, place):
        event = {"time": began / NANOSECONDS, "duration": seconds, "task": task, "cause": cause, "place": place}
        self._emit({"type": "blocking", **event})

    def _only_counts(self, deadlock=None):
        """Whether there is no room for an event, which then is counted: nobody need find out what there is to tell."""
        if self._room > 0:
            return False
        if deadlock is None:
            self._untold += 1
            if self._untold == TOLD_TOGETHER:
                self.flush()
        return True

    def running_task(self):
        """Its number; None outside of any, and in one that is not recorded."""
        loop = events._get_running_loop()
        task = None if loop is None else tasks.current_task(loop)
        return None if task is None or task.number in self._unrecorded else task.number

    def _tell_of_task(self, type, **event):
        if self.deadlock is None:
            self._tell(type, **event)

    def _tell(self, type, **event):
        if not self._only_counts():
            self._emit({"type": type, "time": clock.seconds, **event})

    def _emit(self, event):
        self._room -= 1
        self._host.emit(self.as_json(event))


class _Step:
    __slots__ = ("number", "task", "woken", "ended")

    def __init__(self, task):
        self.number = task.number
        self.task = weakref.ref(task)
        self.woken = self.ended = False


def _printed(text, printer):
    """The events of a text: of what ends with a line break, and of the part of a line behind it."""
    lines, line_break, part = text.rpartition("\n")
    if line_break:
        yield {"type": "printed", **printer, "text": lines}
    if part:
        yield {"type": "printed", **printer, "text": part, "partial": True}
