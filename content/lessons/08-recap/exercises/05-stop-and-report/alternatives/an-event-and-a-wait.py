import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import NetworkError, links, request


async def ask(link, connections):
    async with connections:
        return await asyncio.wait_for(request(link), patience)


async def check(link, connections):
    for attempt in range(tries):
        if attempt > 0:
            await asyncio.sleep(pause * 2 ** (attempt - 1))
        try:
            status = await ask(link, connections)
        except TimeoutError:
            result = "too slow"
        except NetworkError:
            result = "unreachable"
        else:
            return (
                "ok" if status == 200 else f"broken ({status})"
            )
    return result


async def main():
    stop = asyncio.Event()
    on_ctrl_c(stop.set)
    connections = asyncio.Semaphore(limit)
    checks = [
        asyncio.create_task(check(link, connections))
        for link in links
    ]
    stopped = asyncio.create_task(stop.wait())
    everything = asyncio.gather(*checks, return_exceptions=True)
    await asyncio.wait(
        [stopped, everything], return_when=asyncio.FIRST_COMPLETED
    )
    stopped.cancel()
    for each in checks:
        each.cancel()
    results = await asyncio.gather(*checks, return_exceptions=True)
    for link, result in zip(links, results):
        if isinstance(result, asyncio.CancelledError):
            result = "not checked"
        print(f"{link}: {result}")


asyncio.run(main())
