"""Virtual time: it stands still while code runs, and jumps when everybody waits; or waits with them, when it is paced."""

import contextlib
import heapq
import itertools
import math

from . import stacks
from .stacks import FIRST_STACK, SCHEDULED, YIELDING, Waiting
from .thread_time import NANOSECONDS, Timeline, real_time

# A program that so often takes its turn, or looks at the clock, while no time passes is waiting for the clock: from then
# on a little time passes at each. On a computer it would have passed by itself.
MOST_TURNS = 3_000
MOST_LOOKS = 10_000
LITTLE = NANOSECONDS // 1000

# A thread that waits for nothing in particular comes before the program's own so often while no time passes.
MOST_PASSED_OVER = 1_000

# On the virtual clock, where nobody can wait any longer than they have to, threads that have had so many turns while the
# program's own thread waits have no end.
MOST_TURNS_OF_OTHERS = 50_000


class Endless(BaseException):
    """The program did not come to an end. Not an Exception, so that no handler of the program swallows it.

    Its text says of what it has had too many, if that is not events of its loop.
    """


class Clock:
    """Time as a program sees it.

    Where the engine can switch between stacks, each thread has one of its own. Who waits gives the turn to the next:
    `wait` decides who that is. Nobody else takes a turn away, so the order is the same each time.

    Elsewhere, and in a process of a pool, which shares nothing, a thread runs at once, from beginning to end, on a
    private time that starts at the present. What it does to the rest of the program is scheduled with `at` for the
    moment at which it would happen.
    """

    def __init__(self):
        self.reset()

    def reset(self, wait=None):
        """`wait(seconds, idle)` really waits, and makes the clock a paced one; `idle`: no code holds the thread."""
        self._wait = wait
        self._real = real_time if wait else lambda: 0
        self._timelines = [Timeline(0, self._real)]
        self._scheduled = []
        self._order = itertools.count()
        # Those who have given the turn away and wait, by stack, longest first.
        self._waiting = {}
        self._ahead = 0
        self._passed_over = self._turns_of_others = 0
        # Whether the program's own thread is free while it waits.
        self._idle = True
        self._turn_began = 0
        self._turns = self._looks = 0
        self._stood_at = 0
        self.slept = 0
        self._computed = 0

    @property
    def paced(self):
        return self._wait is not None

    @property
    def now(self):
        return self._timelines[-1].now

    @property
    def seconds(self):
        return self.now / NANOSECONDS

    @property
    def in_thread(self):
        """Whether what runs is a thread on a private time."""
        return self._ahead > 0

    @property
    def in_daemon(self):
        """Whether what runs on a private time may never come to its end, nor be heard."""
        return self._timelines[-1].is_daemon

    @property
    def waiting_threads(self):
        return [each for each in self._waiting.values() if each.stack is not stacks.first]

    def turn(self):
        """A thread goes on without waiting for anything, and lets others go first."""
        self._looks = 0
        self._turns = self._turns + 1 if self._stands() else 1
        if self._turns > MOST_TURNS:
            self._pass_a_little()

    def look(self):
        """The program reads the time."""
        if not self.paced and not self.in_thread:
            self._looks = self._looks + 1 if self._stands() else 1
            if self._looks > MOST_LOOKS:
                self._pass_a_little()
        return self.now

    def look_at_processor(self):
        """The program reads how long it has computed, in nanoseconds. Where computing takes no time, each look takes a little."""
        if self.paced:
            return real_time()
        self._computed += LITTLE
        return self._computed

    def _stands(self):
        stood_at, self._stood_at = self._stood_at, self.now
        return self._stood_at == stood_at

    def _pass_a_little(self):
        if not self.paced:
            self.advance_to(self.now + LITTLE, idle=False)
            self._stood_at = self.now

    def at(self, time, action):
        """Call `action` when the program's time has come to `time`: equal times in the order of these calls."""
        self._schedule(time, SCHEDULED, action)

    def _schedule(self, time, rank, action):
        heapq.heappush(self._scheduled, (time, rank, next(self._order), action))

    def in_order(self, action):
        """Call `action` in the order of time: at once, or when the program's time has come to that of a thread which calls."""
        if self.in_thread:
            self.at(self.now, action)
        else:
            self.catch_up()
            action()

    def advance_to(self, time, idle=True):
        if self.in_thread:
            self._timelines[-1].wait_until(time)
        else:
            self.wait(time, idle=idle)

    def give_turn(self):
        """Let those go on who can at this moment."""
        if self._waiting:
            self.wait(self.now)

    def catch_up(self):
        """A thread that has computed for some real time lets the others come to where it is."""
        if len(self._timelines) > 1 and not self.in_thread and self._timelines[-1].has_moved:
            self.wait(self.now)

    def wait(self, until=math.inf, is_done=None, idle=True):
        """Let others go on, and the time pass, until `is_done()`, or until a time. Gives False when neither can come."""
        on_first_stack = stacks.current is stacks.first
        if on_first_stack:
            self._idle = idle
            if not self._scheduled and not self._waiting and until < math.inf and not (is_done and is_done()):
                # As mostly: nobody else is there, and nothing can happen before.
                self._pass_until(until)
                return True
        elif is_done is not None:
            self.catch_up()
        until = max(until, self.now)
        had_turn = self._end_turn()
        rank = YIELDING if until <= self.now else FIRST_STACK if on_first_stack else SCHEDULED
        waiting = Waiting(stacks.current, until, is_done, rank)
        chosen = self._next(waiting)
        if chosen is not waiting.stack:
            self._waiting[waiting.stack] = waiting
            if waiting.until < math.inf:
                self._schedule(waiting.until, waiting.rank, waiting)
            stacks.switch_to(chosen)
        if had_turn:
            self._begin_turn()
        if waiting.is_endless:
            raise Endless(f"Its threads had {MOST_TURNS_OF_OTHERS:,} turns and came to no end while the main thread waited")
        if waiting.interruption is not None:
            waiting.interruption()
            return self.wait(until, is_done, idle)
        return not waiting.is_vain

    def on_first_stack(self, action):
        """Call `action` on the program's own thread, in the middle of what that waits for."""
        if stacks.current is stacks.first:
            action()
        else:
            self._waiting[stacks.first].interruption = action

    def launch(self, function):
        """Run `function` on a stack of its own, as soon as others wait."""
        self.catch_up()
        waiting = Waiting(stacks.take(function))
        waiting()
        self._waiting[waiting.stack] = waiting

    def serve_functions(self):
        """Where a new stack begins. It never ends: when its function has returned, it is there for the next one."""
        stack = stacks.current
        while True:
            self._begin_turn()
            stack.function()
            stack.function = None
            self.catch_up()
            self._end_turn()
            chosen = self._next(None)
            stacks.spare.append(stack)
            stacks.switch_to(chosen)

    def leave_others(self):
        """The program has ended: who still waits never goes on."""
        self._waiting.clear()
        self._scheduled.clear()

    def _begin_turn(self):
        """A thread computes on a time of its own: on a computer the others need not wait for it."""
        self._timelines.append(Timeline(self.now, self._real))
        self._turn_began = self._real()

    def _end_turn(self):
        """Gives whether there was one: neither the program's own thread has turns, nor a scheduled action."""
        if len(self._timelines) == 1:
            return False
        self._timelines.pop()
        self._timelines[-1].ignore(self._real() - self._turn_began)
        return True

    def _next(self, last):
        """The stack that goes on. `last` has just begun to wait; it is None when its function has ended."""
        while True:
            while (first := self._first_scheduled()) and first[0] <= self.now and first[1] == SCHEDULED:
                self._act()
            chosen = self._able(last)
            if chosen is None:
                if first and (last is None or first[:2] <= (last.until, last.rank)):
                    self._act()
                    continue
                if last is not None and last.until < math.inf:
                    self._pass_until(last.until)
                    chosen = last
                else:
                    # Nobody can go on: the program is told.
                    chosen = self._of_first_stack(last)
                    chosen.is_vain = True
            if chosen is not last:
                del self._waiting[chosen.stack]
                chosen.is_over = True
            self._count_turn(chosen.stack)
            return chosen.stack

    def _count_turn(self, stack):
        if stack is stacks.first:
            self._turns_of_others = 0
        elif not self.paced:
            self._turns_of_others += 1

    def _able(self, last):
        """Who can go on at this moment: of the threads the one that has waited longest, then the program's own."""
        own = self._of_first_stack(last)
        if own is last and not self._waiting:
            return own if own.may_go_on() else None
        if self._turns_of_others > MOST_TURNS_OF_OTHERS:
            own.is_endless = True
            return own
        others = (each for each in (*self._waiting.values(), last) if each not in (own, None))
        thread = next((each for each in others if each.may_go_on()), None)
        if not own.may_go_on():
            return thread
        if thread is not None and self._passed_over < MOST_PASSED_OVER:
            self._passed_over += 1
            return thread
        self._passed_over = 0
        return own

    def _of_first_stack(self, last):
        return last if last is not None and last.stack is stacks.first else self._waiting[stacks.first]

    def _act(self):
        time, _, _, action = heapq.heappop(self._scheduled)
        self._pass_until(time)
        action()

    def _first_scheduled(self):
        while self._scheduled:
            action = self._scheduled[0][3]
            if not isinstance(action, Waiting) or not action.is_over:
                return self._scheduled[0]
            heapq.heappop(self._scheduled)
        return None

    def _pass_until(self, time):
        main = self._timelines[0]
        main.pass_until(time)
        if self._wait and main.ahead_of_real > 0:
            self._wait(main.ahead_of_real / NANOSECONDS, self._idle)

    @contextlib.contextmanager
    def private_time(self, is_daemon=False):
        """What runs inside is a thread: sleeping and computing there costs the others nothing."""
        began = self._real()
        self._timelines.append(Timeline(self.now, self._real, is_daemon))
        self._ahead += 1
        try:
            yield
        finally:
            self._ahead -= 1
            self._timelines.pop()
            self._timelines[-1].ignore(self._real() - began)


clock = Clock()


def to_nanoseconds(seconds):
    return seconds if math.isinf(seconds) else round(seconds * NANOSECONDS)


def block(seconds):
    """Hold the thread: whoever shares it waits as well."""
    duration = to_nanoseconds(seconds)
    if duration == 0 and not clock.in_thread:
        clock.turn()
    clock.advance_to(clock.now + duration, idle=False)
    if not clock.in_thread and stacks.current is stacks.first:
        clock.slept += duration
