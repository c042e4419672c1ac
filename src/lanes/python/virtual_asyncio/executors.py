"""The pools of `concurrent.futures`, simulated: a job begins at once when a worker is free, and its end is delivered when due."""

import collections
import concurrent.futures.thread
import contextlib
import functools
import heapq
import itertools
from concurrent.futures import Future, _base
from concurrent.futures.process import _process_chunk

from . import recorder, threads
from .built_in import passes_for

POOL_SIZE = 8

# Functions that call another one for the pool, which is their first argument: `Context.run` is that of `to_thread`.
CALLERS = ("run", _process_chunk.__name__)


class WorkerDied(Exception):
    """No job has failed: a worker has. `cause` says of what, as text."""

    def __init__(self, cause=None):
        self.cause = cause


class SimulatedExecutor(concurrent.futures.Executor):
    """A subclass has its `kind`, says what a call is, and hires workers, which perform calls.

    What `_perform` gives is delivered by `_receive`, as (result, error). Either may raise WorkerDied.
    """

    def __init__(self, max_workers):
        if max_workers is not None and max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._max_workers = max_workers or POOL_SIZE
        self._idle_workers = list(range(self._max_workers))
        self._workers = {}
        self._queue = collections.deque()
        self._running = set()
        self._broken = False
        self._shut_down = False
        self.idle = Future()
        # As if it ran: who gives up waiting for the end does not take it away.
        self.idle.set_running_or_notify_cancel()

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise self.BROKEN(self._broken)
        if self._shut_down:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        try:
            call = self._call(fn, args, kwargs)
        except Exception as error:
            future.set_exception(error)
            return future
        future.number = recorder.current and recorder.current.job_submitted(function_of(fn), self.kind)
        self._queue.append((future, call))
        self._start_jobs()
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shut_down = True
        if cancel_futures:
            for future, _ in self._queue:
                future.cancel()
        self._start_jobs()
        if wait:
            self.idle.result()

    def _start_jobs(self):
        while self._queue and self._idle_workers:
            future, call = self._queue.popleft()
            if future.set_running_or_notify_cancel():
                self._start(future, call, heapq.heappop(self._idle_workers))
        if self._shut_down and not self._running and not self.idle.done():
            for worker in self._workers.values():
                worker.end()
            self.idle.set_result(None)

    def _take_queue(self):
        """The futures of what has not begun, which no longer will."""
        taken = [future for future, _ in self._queue if future.set_running_or_notify_cancel()]
        self._queue.clear()
        return taken

    def _start(self, future, call, number):
        if number not in self._workers:
            self._workers[number] = self._hire(number)
        worker = self._workers[number]
        self._running.add(future)
        if recorder.current is None:
            observed = contextlib.nullcontext()
        else:
            recorder.current.job_started(future.number, number)
            observed = recorder.current.job(future.number)

        def perform():
            with observed:
                return self._perform(worker, call)

        def finish(outcome, death):
            self._running.discard(future)
            self._finish(future, outcome, death)
            heapq.heappush(self._idle_workers, number)
            self._start_jobs()

        threads.awaited.append(worker.run(perform, finish))

    def _finish(self, future, outcome, death):
        broke_with_the_pool = future.done()
        if broke_with_the_pool:
            error = future.exception()
        else:
            result, error = self._delivered(outcome, death)
        if recorder.current is not None:
            recorder.current.job_finished(future.number, error)
        if broke_with_the_pool:
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)

    def _delivered(self, outcome, death):
        try:
            if death is not None:
                raise death
            return self._receive(outcome)
        except WorkerDied as died:
            return None, self._break(died.cause)


@passes_for(concurrent.futures.thread.ThreadPoolExecutor)
class ThreadPoolExecutor(SimulatedExecutor, concurrent.futures.thread.ThreadPoolExecutor):
    kind = "thread"

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        super().__init__(max_workers)
        self._create_worker_context, self._resolve_work_item_task = self.prepare_context(initializer, initargs)
        self._contexts = {}
        self._name = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"

    def _call(self, fn, args, kwargs):
        return concurrent.futures.thread._WorkItem(Future(), self._resolve_work_item_task(fn, args, kwargs))

    def _hire(self, number):
        return threads.Worker(f"{self._name}_{number}")

    def _perform(self, worker, item):
        if worker not in self._contexts:
            context = self._create_worker_context()
            try:
                context.initialize()
            except BaseException:
                _base.LOGGER.critical("Exception in initializer:", exc_info=True)
                raise WorkerDied from None
            self._contexts[worker] = context
        item.run(self._contexts[worker])
        return item.future

    def _receive(self, done):
        error = done.exception()
        return None if error else done.result(), error

    def _break(self, _cause):
        self._broken = "A thread initializer failed, the thread pool is not usable anymore"
        for future in self._take_queue():
            future.set_exception(self.BROKEN(self._broken))
        return self.BROKEN(self._broken)


def function_of(job):
    """The program's own function, which others may call for the pool."""
    if isinstance(job, functools.partial) and getattr(job.func, "__name__", "") in CALLERS and job.args:
        return job.args[0]
    return job


def install():
    for module in (concurrent.futures, concurrent.futures.thread):
        module.ThreadPoolExecutor = ThreadPoolExecutor


def reset():
    ThreadPoolExecutor._counter = itertools.count().__next__
