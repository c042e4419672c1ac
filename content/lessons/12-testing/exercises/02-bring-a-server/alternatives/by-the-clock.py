import asyncio

from checker import check_all
from runner import run_test

ended = []


async def ask(link):
    await asyncio.sleep(4 if link == "slow" else 1)
    ended.append(link)
    if link == "down":
        raise OSError("down")
    return f"{link} is fine"


async def test():
    loop = asyncio.get_running_loop()
    start = loop.time()
    links = ["slow", "down", "x", "y"]
    slow, down, *others = await check_all(ask, links, 1)
    assert loop.time() - start == 7
    assert (slow, down) == ("slow is fine", "failed")
    assert others == ["x is fine", "y is fine"]

    fast_last = await check_all(ask, ["slow", "x"], 2)
    assert fast_last == ["slow is fine", "x is fine"]

    ended.clear()
    task = asyncio.create_task(check_all(ask, links, 4))
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.sleep(100)
    assert not ended


run_test(test)
