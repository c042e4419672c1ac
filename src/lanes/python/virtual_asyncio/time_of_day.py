"""The modules `time` and `datetime`, which tell the time that the clock has."""

import datetime
import queue
import threading
import time

from . import recorder, signals
from .built_in import passes_for, replace
from .clock import block, clock
from .thread_time import NANOSECONDS

EPOCH = 1_700_000_000


def install():
    replace(
        time,
        sleep=_sleep,
        monotonic=_seconds,
        monotonic_ns=clock.look,
        perf_counter=_seconds,
        perf_counter_ns=clock.look,
        process_time=_computed,
        process_time_ns=clock.look_at_processor,
        thread_time=_computed,
        thread_time_ns=clock.look_at_processor,
        time=_time,
        time_ns=lambda: EPOCH * NANOSECONDS + clock.look(),
        gmtime=_of_now(time.gmtime),
        localtime=_of_now(time.localtime),
        ctime=_of_now(time.ctime),
        asctime=lambda moment=None, real=time.asctime: real(moment or time.localtime()),
        strftime=lambda format, moment=None, real=time.strftime: real(format, moment or time.localtime()),
    )
    # Their own names for it, by which they measure how long they have waited.
    queue.time = threading._time = time.monotonic
    datetime.datetime = _VirtualDatetime


def _seconds():
    return clock.look() / NANOSECONDS


def _computed():
    return clock.look_at_processor() / NANOSECONDS


def _time():
    return EPOCH + _seconds()


def _sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if recorder.current is not None:
        recorder.current.blocking(signals.until_interrupted(seconds))
    block(seconds)


def _of_now(real):
    return lambda seconds=None: real(_time() if seconds is None else seconds)


@passes_for(datetime.datetime)
class _VirtualDatetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_time(), datetime.timezone.utc).replace(tzinfo=None)

    def __repr__(self):
        return f"datetime.{super().__repr__()}"
