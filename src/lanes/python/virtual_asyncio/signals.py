"""The signals that a program sends to itself, and Ctrl-C at a moment that its host has chosen."""

import math
import os
import signal
from asyncio import unix_events

from . import recorder
from .built_in import replace
from .clock import clock, to_nanoseconds

_handlers = {}
# When Ctrl-C will be pressed, in seconds, as long as it is not; else infinite.
_interrupt_due = math.inf


def install():
    replace(
        signal,
        signal=_set_handler,
        getsignal=_handler_of,
        raise_signal=_raise,
        set_wakeup_fd=lambda fd, *, warn_on_full_buffer=True: -1,
        siginterrupt=lambda signalnum, flag: None,
    )
    os.kill = _kill
    unix_events._UnixSelectorEventLoop.add_signal_handler = _add_to_loop
    unix_events._UnixSelectorEventLoop.remove_signal_handler = _remove_from_loop


def reset():
    """As in a new process: Ctrl-C raises KeyboardInterrupt, everything else has its default."""
    ignore_interrupt()
    _handlers.clear()
    _handlers[signal.SIGINT] = signal.default_int_handler


def interrupt_at(seconds):
    """Ctrl-C is pressed then, whatever the program does."""
    global _interrupt_due
    _interrupt_due = seconds
    clock.at(to_nanoseconds(seconds), _interrupt)


def ignore_interrupt():
    """The program has come to its end."""
    global _interrupt_due
    _interrupt_due = math.inf


def until_interrupted(seconds):
    """How long the main thread sleeps that is told to sleep for so long: Ctrl-C may end that earlier."""
    if _handler_of(signal.SIGINT) is not signal.default_int_handler:
        return seconds
    return min(seconds, max(0, _interrupt_due - clock.seconds))


def _interrupt():
    if _interrupt_due < math.inf:
        ignore_interrupt()
        recorder.current.interrupted()
        # As in CPython: whichever thread is in the middle of something, the main one hears of it.
        clock.on_first_stack(lambda: _deliver(signal.SIGINT))


def _set_handler(signalnum, handler):
    number = _checked(signalnum)
    if number in (signal.SIGKILL, signal.SIGSTOP):
        raise OSError(22, "Invalid argument")
    if not callable(handler) and handler not in (signal.SIG_DFL, signal.SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    previous = _handler_of(number)
    _handlers[number] = handler
    return previous


def _handler_of(signalnum):
    return _handlers.get(_checked(signalnum), signal.SIG_DFL)


def _raise(signalnum):
    number = _checked(signalnum)
    if number == signal.SIGINT and recorder.current is not None:
        recorder.current.interrupted()
    _deliver(number)


def _deliver(signalnum):
    number = _checked(signalnum)
    handler = _handler_of(number)
    if callable(handler):
        handler(number, None)
    elif handler == signal.SIG_DFL and number not in (signal.SIGCHLD, signal.SIGCONT, signal.SIGURG, signal.SIGWINCH):
        # What ends a process ends the program, as far as it can be ended from inside.
        raise SystemExit(128 + number)


def _kill(pid, signalnum):
    if pid not in (0, os.getpid()):
        raise ProcessLookupError(3, "No such process")
    if signalnum != 0:
        _deliver(signalnum)


def _checked(signalnum):
    try:
        return signal.Signals(signalnum)
    except ValueError:
        raise ValueError("signal number out of range") from None


def _add_to_loop(loop, sig, callback, *args):
    loop._check_closed()

    def handle(signalnum, frame):
        loop.call_soon_threadsafe(callback, *args)

    handle.loop = loop
    _set_handler(sig, handle)


def _remove_from_loop(loop, sig):
    if getattr(_handler_of(sig), "loop", None) is not loop:
        return False
    _set_handler(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
    return True
