# Breaks: When all have hung up | Wait until all of them have really ended
import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import NetworkError, links, request

results = {}


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


async def note(link, connections):
    results[link] = await check(link, connections)


async def check_all():
    connections = asyncio.Semaphore(limit)
    await asyncio.gather(
        *[note(link, connections) for link in links]
    )


async def main():
    stop = asyncio.Event()
    on_ctrl_c(stop.set)
    checking = asyncio.create_task(check_all())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait(
        [checking, stopping],
        return_when=asyncio.FIRST_COMPLETED,
    )
    checking.cancel()
    stopping.cancel()
    await asyncio.wait([checking, stopping])
    if not checking.cancelled():
        checking.result()
    for link in links:
        print(f"{link}: {results.get(link, 'not checked')}")


asyncio.run(main())
