import asyncio

from checker import check_all
from runner import run_test

log = []


async def ask(link):
    log.append(1)
    try:
        await asyncio.sleep(int(link))
        if link == "2":
            raise ConnectionError
        return link * 2
    finally:
        log.append(-1)


async def test():
    answers = await check_all(ask, ["3", "2", "1"], limit=1)
    assert answers == ["33", "failed", "11"]
    assert max(sum(log[:end]) for end in range(len(log))) == 1

    answers = await check_all(ask, ["3", "1"], limit=2)
    assert answers == ["33", "11"]

    try:
        async with asyncio.timeout(1):
            await check_all(ask, ["9", "8"], limit=5)
    except TimeoutError:
        pass
    assert sum(log) == 0


run_test(test)
