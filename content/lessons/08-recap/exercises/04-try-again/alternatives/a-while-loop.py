import asyncio

import settings
from web import NetworkError, links, request


async def check(link, slots):
    wait = settings.pause
    attempt = 0
    while True:
        attempt += 1
        await slots.acquire()
        try:
            status = await asyncio.wait_for(
                request(link), settings.patience
            )
            return "ok" if status == 200 else f"broken ({status})"
        except (NetworkError, asyncio.TimeoutError) as error:
            slow = isinstance(error, asyncio.TimeoutError)
            if attempt >= settings.tries:
                return "too slow" if slow else "unreachable"
        finally:
            slots.release()
        await asyncio.sleep(wait)
        wait *= 2


async def main():
    slots = asyncio.Semaphore(settings.limit)
    tasks = [asyncio.create_task(check(l, slots)) for l in links]
    for link, task in zip(links, tasks):
        await task
    for link, task in zip(links, tasks):
        print(f"{link}: {task.result()}")


asyncio.run(main())
