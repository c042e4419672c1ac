import asyncio

from patience import fetch_patiently
from runner import run_test


async def test():
    async def fetch():
        await asyncio.sleep(0.5)
        return "a page"

    assert await fetch_patiently(fetch) == "a page"


run_test(test)
