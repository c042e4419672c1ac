"""How much of the time this thread has a processor: on a busy machine any step may last."""

from .thread_time import NANOSECONDS, real_time

# Two looks at the clock that lie this far apart had another thread's turn between them.
TURN = NANOSECONDS // 2000

# A long step is looked into for this part of its time, within these bounds, and no longer than so many times that.
PART = 12
LEAST = NANOSECONDS * 8 // 1000
MOST = NANOSECONDS * 25 // 1000
MOST_TIMES = 10


def processor_share(took, look=real_time):
    """Above 0 and at most 1, measured after a step that took so many nanoseconds.

    Nothing tells a page how much processor time a thread has had. But one that does nothing but look at the clock sees
    a gap wherever others had their turn.
    """
    enough = min(MOST, max(LEAST, took // PART))
    last = start = look()
    own = 0
    while own < enough and last - start < enough * MOST_TIMES:
        now = look()
        # Of a gap, a little was its own.
        own += min(now - last, TURN)
        last = now
    return own / (last - start)
