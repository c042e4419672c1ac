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
    found = {}
    connections = asyncio.Semaphore(limit)

    async def note(link):
        found[link] = await check(link, connections)

    tasks = [asyncio.create_task(note(link)) for link in links]
    on_ctrl_c(lambda: [task.cancel() for task in tasks])
    await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled() and task.exception():
            raise task.exception()
    for link in links:
        print(f"{link}: {found.get(link, 'not checked')}")


asyncio.run(main())
