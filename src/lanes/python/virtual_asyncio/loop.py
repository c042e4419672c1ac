"""A standard event loop whose selector, instead of waiting for sockets, moves the clock to the next timer."""

import heapq
import itertools
import threading
import warnings
from asyncio import events, futures, tasks, timeouts, unix_events
from asyncio.log import logger

from . import executors, recorder, sockets, threads, unavailable
from .built_in import passes_for
from .clock import clock, to_nanoseconds
from .ordered_set import OrderedWeakSet
from .selector import VirtualSelector
from .thread_time import NANOSECONDS

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


@passes_for(unix_events.SelectorEventLoop)
class VirtualLoop(unix_events._UnixSelectorEventLoop):
    def __init__(self, selector=None):
        """`selector`: what Python's own waits for the system's sockets with. Here are none but those in memory."""
        super().__init__(VirtualSelector(self))
        # Whether another thread has something for it to do.
        self.woken = False
        # A timer is due when it is less than this ahead. Deadlines are whole nanoseconds: exactly those of now are.
        self._clock_resolution = 0.5 / NANOSECONDS
        self._timers = itertools.count()
        self._asyncgens = OrderedWeakSet()
        # A record is of one loop at a time: that of the program's own thread.
        self.recorded = recorder.current is not None and threads.is_main()
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
        if not clock.in_thread or self._thread_id in (None, threading.get_ident()):
            clock.catch_up()
            return super().call_soon_threadsafe(callback, *args, context=context)
        handle = events.Handle(callback, args, self, context)

        def deliver():
            self._ready.append(handle)
            self.woken = True

        clock.at(clock.now, deliver)
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
        # The standard one waits in a thread, and not every thread here can wait for the others.
        self._executor_shutdown_called = True
        if self._default_executor is not None:
            self._default_executor.shutdown(wait=False)
            try:
                async with timeouts.timeout(timeout):
                    await futures.wrap_future(self._default_executor.idle, loop=self)
            except TimeoutError:
                message = f"The executor did not finishing joining its threads within {timeout} seconds."
                warnings.warn(message, RuntimeWarning, stacklevel=2)

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        return sockets.getaddrinfo(host, port, family, type, proto, flags)

    def _make_ssl_transport(self, *_arguments, **_options):
        raise unavailable.Refused(f"ssl= can't be used: {unavailable.TLS}")

    def _make_self_pipe(self):
        """What wakes the standard loop when a thread or a signal has something for it."""

    def _close_self_pipe(self):
        pass

    def _write_to_self(self):
        self.woken = True


class VirtualLoopPolicy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = VirtualLoop


def reset():
    """As in a new process: there is no loop."""
    events._set_running_loop(None)
    events._event_loop_policy = VirtualLoopPolicy()
