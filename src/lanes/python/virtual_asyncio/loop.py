"""A standard BaseEventLoop whose selector, instead of waiting for sockets, moves the clock to the next timer."""

import heapq
import itertools
import math
import threading
import warnings
from asyncio import base_events, events, futures, tasks, timeouts, unix_events
from asyncio.log import logger

from . import executors, places, recorder, sizes, waits
from .blocking import DeadlockError
from .built_in import passes_for
from .clock import NANOSECONDS, NO_WAIT_IN_THREADS, clock, to_nanoseconds
from .ordered_set import OrderedWeakSet

MAX_ITERATIONS = 1_000_000

# That are named in a deadlock.
MOST_TASKS = 20

DEADLOCK = "Deadlock: every task is waiting and nothing can wake one."


class Endless(BaseException):
    """The program did not come to an end. Not an Exception, so that no handler of the program swallows it."""


@passes_for(events.Handle)
class ObservedHandle(events.Handle):
    """One whose callback is a step of a task."""

    __slots__ = ()

    def _run(self):
        with recorder.current.step(self._callback.__self__):
            super()._run()
        # As in the method above: the traceback of a task's exception holds this frame, and the task would hold itself.
        self = None


def is_step(callback):
    """Whether it is one of the two with which a task goes on, which are private to C."""
    if type(callback).__name__ != "TaskStepMethWrapper" and getattr(callback, "__name__", "") != "task_wakeup":
        return False
    return isinstance(callback.__self__, tasks.Task)


@passes_for(events.TimerHandle)
class VirtualTimer(events.TimerHandle):
    """First in, first out among equal deadlines. On a virtual clock they are common, and heapq is not stable."""

    __slots__ = ("order",)

    def __lt__(self, other):
        return (self._when, self.order) < (other._when, other.order)


class VirtualSelector:
    def __init__(self, loop):
        self._loop = loop
        self._iterations = 0
        self._deadlocked = False

    def select(self, timeout):
        self._iterations += 1
        if self._iterations > MAX_ITERATIONS:
            raise Endless(f"more than {MAX_ITERATIONS} iterations of the event loop")
        if timeout != 0 and not self._deadlocked:
            self._wait()
        elif not clock.in_thread:
            clock.turn()
        # Once deadlocked it stays so: closing the loop does not wake the tasks, they are seen as they stood.
        if self._deadlocked:
            raise DeadlockError(DEADLOCK)
        return ()

    def _wait(self):
        timers = self._loop._scheduled
        if clock.in_thread and not timers:
            raise RuntimeError(NO_WAIT_IN_THREADS)
        moments = [] if clock.in_thread or clock.next_action is None else [clock.next_action]
        if timers and timers[0]._when < math.inf:
            moments.append(to_nanoseconds(timers[0]._when))
        if moments:
            clock.advance_to(min(moments))
        else:
            self._deadlocked = True
            if recorder.current is not None:
                recorder.current.deadlocked(_describe_deadlock(tasks.all_tasks(self._loop)))

    def close(self):
        pass


@passes_for(unix_events.SelectorEventLoop)
class VirtualLoop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = VirtualSelector(self)
        # A timer is due when it is less than this ahead. Deadlines are whole nanoseconds: exactly those of now are.
        self._clock_resolution = 0.5 / NANOSECONDS
        self._timers = itertools.count()
        self._asyncgens = OrderedWeakSet()
        # One in a thread would be ahead of all that is recorded.
        self.recorded = recorder.current is not None and not clock.in_thread
        if self.recorded:
            recorder.current.loop_opened()

    def time(self):
        return clock.seconds

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, "call_at")
        timer = VirtualTimer(to_nanoseconds(when) / NANOSECONDS, callback, args, self, context)
        timer.order = next(self._timers)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        if self._thread_id in (None, threading.get_ident()):
            return super().call_soon_threadsafe(callback, *args, context=context)
        handle = events.Handle(callback, args, self, context)
        clock.at(clock.now, lambda: self._ready.append(handle))
        return handle

    def _call_soon(self, callback, args, context):
        if not self.recorded or not is_step(callback):
            return super()._call_soon(callback, args, context)
        handle = ObservedHandle(callback, args, self, context)
        recorder.current.scheduled(callback.__self__)
        self._ready.append(handle)
        return handle

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        function = executors.function_of(func)
        caller = "run_in_executor" if function is func else "to_thread"
        future.waits_for = f"{caller}({getattr(function, '__name__', repr(function))})"
        return future

    def default_exception_handler(self, context):
        if recorder.current is None:
            super().default_exception_handler(context)
            return
        recorder.current.exception_handler(context)
        if logger.hasHandlers():
            super().default_exception_handler(context)

    def close(self):
        if self.recorded and not self.is_closed():
            recorder.current.loop_closed()
        super().close()

    async def shutdown_default_executor(self, timeout=None):
        # The standard one waits in a thread: a simulated thread can't wait for the others.
        self._executor_shutdown_called = True
        if self._default_executor is not None:
            self._default_executor.shutdown(wait=False)
            try:
                async with timeouts.timeout(timeout):
                    await futures.wrap_future(self._default_executor.idle, loop=self)
            except TimeoutError:
                message = f"The executor did not finishing joining its threads within {timeout} seconds."
                warnings.warn(message, RuntimeWarning, stacklevel=2)

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class VirtualLoopPolicy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = VirtualLoop


def reset():
    """As in a new process: there is no loop."""
    events._set_running_loop(None)
    events._event_loop_policy = VirtualLoopPolicy()


def _describe_deadlock(waiting):
    lines = [_describe_wait(task) for task in itertools.islice(waiting, MOST_TASKS)]
    more = [f"  {len(waiting) - MOST_TASKS} more wait"] if len(waiting) > MOST_TASKS else []
    return "\n".join([DEADLOCK, *lines, *more])


def _describe_wait(task):
    """As `  Task-1 waits for a future in main at /main.py:4`."""
    stack = places.of_awaits(task.get_coro())
    where = f" in {stack[-1]['function']} at {stack[-1]['file']}:{stack[-1]['line']}" if stack else ""
    return f"  {sizes.cut(task.get_name(), sizes.NAME)} waits for {waits.describe(task)['text']}{where}"
