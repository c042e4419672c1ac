# Breaks: several | something caught the CancelledError
import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import links, request


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
        except:
            result = "unreachable"
        else:
            return (
                "ok" if status == 200 else f"broken ({status})"
            )
    return result


async def cancel_on(stop, tasks):
    await stop.wait()
    for task in tasks:
        task.cancel()


async def main():
    stop = asyncio.Event()
    on_ctrl_c(stop.set)
    connections = asyncio.Semaphore(limit)
    checks = [
        asyncio.create_task(check(link, connections))
        for link in links
    ]
    stopping = asyncio.create_task(cancel_on(stop, checks))
    await asyncio.wait(checks)
    stopping.cancel()
    await asyncio.wait([stopping])
    for link, task in zip(links, checks):
        print(
            f"{link}: {'not checked' if task.cancelled() else task.result()}"
        )


asyncio.run(main())
