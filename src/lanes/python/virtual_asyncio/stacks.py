"""Stacks, where the engine can switch between them: each thread has one to itself, and one of all has the turn."""

import itertools
import math
import sys
from os import fsync

from .host import DOOR

# Of those who wait for the same moment, what is scheduled and threads come first, then the program's own thread, then who
# only gives the turn away.
SCHEDULED, FIRST_STACK, YIELDING = range(3)


class Stack:
    """One of the interpreter's."""

    def __init__(self, number):
        self.number = number
        # Of the simulated threads that run on it, the innermost last: one may start another.
        self.idents = []
        # Of the jobs that run on it, the innermost last.
        self.jobs = []
        # What it runs when it next has the turn.
        self.function = None


class Waiting:
    """One stack that waits: for a time, for something to be so, or for what comes first. Called when the time has come.

    It is over when the stack has been chosen to go on, in vain when nothing it waits for can come any more, and endless
    when others have gone on for too long. An interruption is called on its stack, which then waits again.
    """

    __slots__ = ("stack", "until", "is_done", "rank", "frame", "interruption", "is_due", "is_over", "is_vain", "is_endless")

    def __init__(self, stack, until=math.inf, is_done=None, rank=SCHEDULED):
        self.stack = stack
        self.until = until
        self.rank = rank
        self.is_done = is_done
        # Where it waits, if somebody asks.
        self.frame = sys._getframe(2)
        self.interruption = None
        self.is_due = self.is_over = self.is_vain = self.is_endless = False

    def __call__(self):
        self.is_due = True

    def may_go_on(self):
        return self.is_due or self.interruption is not None or (self.is_done is not None and self.is_done())


# The program begins on the first one.
first = current = Stack(0)
are_available = False
numbers = itertools.count(1)

# Those whose function has returned.
spare = []


def reset(available):
    global current, are_available, numbers
    current, are_available, numbers = first, available, itertools.count(1)
    first.idents.clear()
    first.jobs.clear()
    spare.clear()


def take(function):
    """Gives a stack that is going to run `function`."""
    stack = spare.pop() if spare else Stack(next(numbers))
    stack.function = function
    return stack


def switch_to(stack):
    """Give the turn away. Returns when this stack has it again."""
    global current
    current = stack
    fsync(DOOR + stack.number)
