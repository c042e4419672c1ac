"""Processes of a pool, simulated: each has modules of its own, and what goes to it and what comes back are copies."""

import collections
import concurrent.futures.process
import contextlib
import itertools
import multiprocessing.process
import os
import sys
import traceback
from concurrent.futures.process import BrokenProcessPool, _CallItem, _process_worker, _RemoteTraceback
from multiprocessing import spawn
from multiprocessing.context import SpawnProcess
from multiprocessing.queues import SimpleQueue

from . import modules
from .built_in import passes_for, replace
from .executors import SimulatedExecutor, WorkerDied
from .clock import clock
from .threads import Handle, run_inline

MAIN_PID = os.getpid()


class Pipe(SimpleQueue):
    """What is put into it is pickled, what is got is a copy. Both of its ends are here."""

    def __init__(self):
        self._sent = collections.deque()
        self._rlock = self._wlock = contextlib.nullcontext()
        self._reader = self._writer = self

    def empty(self):
        return not self._sent

    def get(self, block=True):
        return super().get()

    def send_bytes(self, data):
        self._sent.append(bytes(data))

    def recv_bytes(self):
        return self._sent.popleft()


class Process:
    """Begins as where a process can't be copied: it reads the program again, from the top."""

    def __init__(self, initialization):
        self.arguments = Pipe()
        self.arguments.put(initialization)
        self._modules = {}
        self._description = SpawnProcess()

    def run(self, job, on_end):
        # At once: it shares nothing with anybody who could do something meanwhile.
        result, error, end = run_inline(lambda: self._run(job))
        clock.at(end, lambda: on_end(result, error))
        return Handle(end)

    def end(self):
        self._modules.clear()

    def _run(self, job):
        others, current = modules.current.take(), multiprocessing.process._current_process
        sys.modules.update(self._modules)
        multiprocessing.process._current_process = self._description
        try:
            if not self._modules:
                self._begin()
            return job()
        except BaseException as error:
            if not isinstance(error, SystemExit):
                traceback.print_exc()
            raise WorkerDied from None
        finally:
            self._modules = modules.current.take()
            sys.modules.update(others)
            multiprocessing.process._current_process = current

    def _begin(self):
        self._description._inheriting = True
        modules.current.run_main("__mp_main__")
        del self._description._inheriting


@passes_for(concurrent.futures.process.ProcessPoolExecutor)
class ProcessPoolExecutor(SimulatedExecutor, concurrent.futures.process.ProcessPoolExecutor):
    BROKEN = BrokenProcessPool
    kind = "process"

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        super().__init__(max_workers)
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._initialization = initializer, initargs

    def submit(self, fn, /, *args, **kwargs):
        spawn._check_not_importing_main()
        return super().submit(fn, *args, **kwargs)

    def _call(self, fn, args, kwargs):
        calls = Pipe()
        try:
            calls.put(_CallItem(None, fn, args, kwargs))
        except Exception as error:
            error.__cause__ = _RemoteTraceback(f'\n"""\n{_text_of(error)}"""')
            raise
        # What ends the worker's loop.
        calls.put(None)
        return calls

    def _hire(self, _number):
        return Process(self._initialization)

    def _perform(self, worker, calls):
        results = Pipe()
        first = not worker.arguments.empty()
        _process_worker(calls, results, *(worker.arguments.get() if first else (None, ())))
        return results

    def _receive(self, results):
        if results.empty():
            raise WorkerDied
        try:
            item = results.get()
        except BaseException as error:
            raise WorkerDied(_text_of(error)) from None
        return item.result, item.exception

    def _break(self, cause):
        self._broken = "A child process terminated abruptly, the process pool is not usable anymore"
        error = BrokenProcessPool(
            "A process in the process pool was terminated abruptly while the future was running or pending."
        )
        if cause is not None:
            error.__cause__ = _RemoteTraceback(f"\n'''\n{cause}'''")
        for future in [*self._running, *self._take_queue()]:
            future.set_exception(error)
        return error


def install():
    for module in (concurrent.futures, concurrent.futures.process):
        module.ProcessPoolExecutor = ProcessPoolExecutor
    replace(os, getpid=lambda: MAIN_PID + sum(multiprocessing.process._current_process._identity))


def reset():
    multiprocessing.process._process_counter = itertools.count(1)


def _text_of(error):
    return "".join(traceback.format_exception(error))
