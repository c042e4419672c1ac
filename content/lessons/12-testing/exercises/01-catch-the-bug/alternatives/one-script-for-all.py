import asyncio
import time

from patience import fetch_patiently
from runner import run_test


def scripted(*answers):
    script = list(answers)

    async def fetch():
        answer = script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return fetch, script


async def test():
    start = time.monotonic()
    busy = OSError("busy")
    fetch, left = scripted(busy, busy, "ok", "too much")
    if await fetch_patiently(fetch) != "ok":
        raise AssertionError("no ok")
    if round(time.monotonic() - start) != 2:
        raise AssertionError("wrong pauses")

    fetch, left = scripted(busy, busy, busy, "too much")
    results = await asyncio.gather(
        fetch_patiently(fetch), return_exceptions=True
    )
    if results != [busy] or left != ["too much"]:
        raise AssertionError("does not give up as it should")

    event = asyncio.Event()
    waiting = asyncio.ensure_future(fetch_patiently(event.wait))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.sleep(1)
    if not waiting.done():
        event.set()
        raise AssertionError("does not end")


run_test(test)
