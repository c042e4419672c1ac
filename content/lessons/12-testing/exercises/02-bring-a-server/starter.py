import asyncio

from checker import check_all
from runner import run_test


async def ask(link):
    await asyncio.sleep(1)
    return "ok"


async def test():
    answers = await check_all(ask, ["a.example", "b.example"], 2)
    assert answers == ["ok", "ok"]


run_test(test)
