import asyncio

from settings import limit
from web import NetworkError, links, request


def result_of(task):
    try:
        status = task.result()
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    tasks = []
    running = set()
    for link in links:
        if len(running) >= limit:
            done, running = await asyncio.wait(
                running, return_when=asyncio.FIRST_COMPLETED
            )
        task = asyncio.create_task(request(link))
        tasks.append(task)
        running.add(task)
    if running:
        await asyncio.wait(running)
    for link, task in zip(links, tasks):
        print(f"{link}: {result_of(task)}")


asyncio.run(main())
