"""Threads and executors, simulated: a function runs at once on a private time, its end is delivered when due."""

import collections
import concurrent.futures
import contextvars
import functools
import heapq
import itertools
import math
import pickle
import threading
from asyncio import events

from . import blocking, recorder
from .clock import clock, to_nanoseconds

POOL_SIZE = 8

pool_numbers = itertools.count()


def run_inline(function):
    """Run `function` as a thread of its own. Gives (result, error, when it ended)."""
    running_loop = events._get_running_loop()
    events._set_running_loop(None)
    result = error = None
    try:
        with clock.private_time():
            try:
                result = function()
            except BaseException as caught:
                error = caught
            ended = clock.now
    finally:
        events._set_running_loop(running_loop)
    return result, error, ended


class JobFuture(concurrent.futures.Future):
    """Waiting for one lets the time pass until it is done."""

    def result(self, timeout=None):
        self._wait(timeout)
        return super().result(0)

    def exception(self, timeout=None):
        self._wait(timeout)
        return super().exception(0)

    def _wait(self, timeout):
        blocking.wait_until(self.done, timeout)


def function_of(job):
    """The program's own function: `to_thread` hands over another one, which calls it in its context."""
    if isinstance(job, functools.partial) and getattr(job.func, "__name__", "") == "run" and job.args:
        return job.args[0]
    return job


class SimulatedExecutor(concurrent.futures.Executor):
    kind = "thread"

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **_options):
        if max_workers is not None and max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._max_workers = max_workers or POOL_SIZE
        self._idle_workers = list(range(self._max_workers))
        self._contexts = {}
        self._name = thread_name_prefix or f"{type(self).__name__}-{next(pool_numbers)}"
        self._initialize = lambda: initializer and initializer(*initargs)
        self._queue = collections.deque()
        self._shut_down = False
        self.idle = JobFuture()

    def submit(self, fn, /, *args, **kwargs):
        if self._shut_down:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = JobFuture()
        future.number = recorder.current and recorder.current.job_submitted(function_of(fn), self.kind)
        self._queue.append((future, lambda: fn(*args, **kwargs)))
        self._start_jobs()
        return future

    def _start_jobs(self):
        while self._queue and self._idle_workers:
            future, job = self._queue.popleft()
            if future.set_running_or_notify_cancel():
                self._start(future, job, heapq.heappop(self._idle_workers))
        if self._shut_down and len(self._idle_workers) == self._max_workers and not self.idle.done():
            self.idle.set_result(None)

    def _start(self, future, job, worker):
        def in_worker():
            thread = threading.current_thread()
            name, thread.name = thread.name, f"{self._name}_{worker}"
            try:
                if worker not in self._contexts:
                    self._contexts[worker] = contextvars.Context()
                    self._contexts[worker].run(self._initialize)
                if recorder.current is None:
                    return self._contexts[worker].run(job)
                with recorder.current.job(future.number):
                    return self._contexts[worker].run(job)
            finally:
                thread.name = name

        if recorder.current is not None:
            recorder.current.job_started(future.number, worker)
        result, error, ended = run_inline(in_worker)

        def finish():
            if recorder.current is not None:
                recorder.current.job_finished(future.number, error)
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)
            heapq.heappush(self._idle_workers, worker)
            self._start_jobs()

        clock.at(ended, finish)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shut_down = True
        if cancel_futures:
            for future, _ in self._queue:
                future.cancel()
        self._start_jobs()
        if wait:
            self.idle.result()


class ThreadPoolExecutor(SimulatedExecutor):
    pass


class ProcessPoolExecutor(SimulatedExecutor):
    """What goes to another process and comes back is pickled: a copy, and not everything can go."""

    kind = "process"

    def submit(self, fn, /, *args, **kwargs):
        try:
            call = pickle.dumps((fn, args, kwargs))
        except Exception as error:
            future = JobFuture()
            future.set_exception(error)
            return future

        @functools.wraps(fn)
        def in_another_process():
            function, args, kwargs = pickle.loads(call)
            return pickle.loads(pickle.dumps(function(*args, **kwargs)))

        return super().submit(in_another_process)


class Thread:
    """What takes the place of these methods of `threading.Thread`, and so of all that inherit from it."""

    def start(self):
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        self._started.set()
        _, _, self._ended = run_inline(lambda: _run_as(self))

    def join(self, timeout=None):
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is threading.current_thread():
            raise RuntimeError("cannot join current thread")
        latest = self._ended if timeout is None else clock.now + to_nanoseconds(timeout)
        clock.advance_to(min(self._ended, latest))

    def is_alive(self):
        return self._started.is_set() and clock.now < getattr(self, "_ended", math.inf)


class Timer:
    """The same of `threading.Timer`, which can be cancelled until its time has come."""

    def start(self):
        self._started.set()
        self._ended = clock.now + to_nanoseconds(self.interval)

        def call():
            if not self.finished.is_set():
                self.finished.set()
                _, _, self._ended = run_inline(lambda: _run_as(self))

        clock.at(self._ended, call)

    def run(self):
        self.function(*self.args, **self.kwargs)


def _run_as(thread):
    main = threading.current_thread()
    threading._active[main.ident] = thread
    try:
        thread.run()
    except Exception as error:
        # The outermost frame is this one.
        error.__traceback__ = error.__traceback__.tb_next
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, thread)))
    finally:
        threading._active[main.ident] = main


def install():
    import concurrent.futures.process
    import concurrent.futures.thread

    for module in (concurrent.futures, concurrent.futures.thread):
        module.ThreadPoolExecutor = ThreadPoolExecutor
    for module in (concurrent.futures, concurrent.futures.process):
        module.ProcessPoolExecutor = ProcessPoolExecutor
    for simulated in (Thread, Timer):
        real = getattr(threading, simulated.__name__)
        for name, method in vars(simulated).items():
            if not name.startswith("__"):
                setattr(real, name, method)


def reset():
    global pool_numbers
    pool_numbers = itertools.count()
    threading._counter = itertools.count(1).__next__
