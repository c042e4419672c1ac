import asyncio

from patience import fetch_patiently
from runner import run_test

log = []


async def flaky():
    log.append(round(asyncio.get_running_loop().time(), 3))
    if len(log) % 3:
        raise ConnectionError
    return len(log)


async def broken():
    log.append("broken")
    raise TimeoutError("late")


async def endless():
    while True:
        await asyncio.sleep(1)


async def test():
    async with asyncio.TaskGroup() as group:
        good = group.create_task(fetch_patiently(flaky))
    assert good.result() == 3
    assert [b - a for a, b in zip(log, log[1:])] == [1, 1]

    bad = asyncio.create_task(fetch_patiently(broken))
    await asyncio.wait([bad])
    assert isinstance(bad.exception(), TimeoutError)
    assert log.count("broken") == 3

    slow = asyncio.create_task(fetch_patiently(endless))
    done, pending = await asyncio.wait([slow], timeout=2.5)
    assert slow in pending
    slow.cancel()
    done, pending = await asyncio.wait([slow], timeout=0.5)
    assert slow in done and slow.cancelled()


run_test(test)
