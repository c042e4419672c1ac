import asyncio

from patience import fetch_patiently
from runner import run_test


async def test():
    loop = asyncio.get_running_loop()
    moments = []

    async def third_time():
        moments.append(loop.time())
        if len(moments) < 3:
            raise OSError("no answer")
        return "a page"

    assert await fetch_patiently(third_time) == "a page"
    assert moments[1] - moments[0] == 1, "no pause"

    calls = 0

    async def never():
        nonlocal calls
        calls += 1
        raise OSError("no answer")

    try:
        await fetch_patiently(never)
    except OSError:
        pass
    else:
        assert False, "the error is hidden"
    assert calls == 3, f"asked {calls} times"

    task = asyncio.create_task(
        fetch_patiently(lambda: asyncio.sleep(3600))
    )
    await asyncio.sleep(10)
    task.cancel()
    await asyncio.wait([task], timeout=10)
    assert task.cancelled(), "it cannot be cancelled"


run_test(test)
