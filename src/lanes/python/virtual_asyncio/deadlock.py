"""What is told of a loop in which every task waits and nothing can wake one."""

import itertools
from asyncio import tasks

from . import blocking, network, places, sizes, waits

# That are named.
MOST_TASKS = 20

DEADLOCK = "Deadlock: every task is waiting and nothing can wake one."


def describe(loop):
    waiting = tasks.all_tasks(loop)
    lines = [_describe_wait(task) for task in itertools.islice(waiting, MOST_TASKS)]
    more = [f"  {len(waiting) - MOST_TASKS} more wait"] if len(waiting) > MOST_TASKS else []
    servers = [
        f"A server listens at {network.address_text(address)}, and nobody connects to it: start a client in this program too."
        for address, listener in network.current.listeners.items()
        if not listener.has_accepted
    ]
    return "\n".join([DEADLOCK, *lines, *more, *blocking.describe_threads(), *servers])


def _describe_wait(task):
    """As `  Task-1 waits for a future in main at /main.py:4`."""
    stack = places.of_awaits(task.get_coro())
    where = f" in {stack[-1]['function']} at {stack[-1]['file']}:{stack[-1]['line']}" if stack else ""
    return f"  {sizes.cut(task.get_name(), sizes.NAME)} waits for {waits.describe(task)['text']}{where}"
