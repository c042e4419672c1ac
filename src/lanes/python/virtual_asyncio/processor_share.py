"""How much of the time this thread has a processor: on a busy machine any step may last."""

from .thread_time import NANOSECONDS, real_time

# Two looks at the clock that lie this far apart had another thread's turn between them.
TURN = NANOSECONDS // 2000

# A long step is looked into for this part of its time, within these bounds.
PART = 8
LEAST = NANOSECONDS * 16 // 1000
MOST = NANOSECONDS * 40 // 1000


def processor_share(took, look=real_time):
    """From 0 to 1, measured after a step that took so many nanoseconds.

    Nothing tells a page how much processor time a thread has had. But one that does nothing but look at the clock sees
    a gap wherever others had their turn.
    """
    enough = min(MOST, max(LEAST, took // PART))
    last = start = look()
    others = 0
    while last - start < enough:
        now = look()
        if now - last > TURN:
            others += now - last
        last = now
    return 1 - others / (last - start)
