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
    connections = asyncio.Semaphore(limit)
    results = dict.fromkeys(links, "not checked")

    async def note(link):
        results[link] = await check(link, connections)

    async with asyncio.TaskGroup() as group:
        notes = [
            group.create_task(note(link)) for link in links
        ]
        on_ctrl_c(lambda: [task.cancel() for task in notes])
    for link, result in results.items():
        print(f"{link}: {result}")


asyncio.run(main())
