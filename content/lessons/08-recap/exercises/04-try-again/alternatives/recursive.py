import asyncio

import settings
from web import NetworkError, links, request

connections = asyncio.Semaphore(settings.limit)


async def check(
    link, left=settings.tries, pause=settings.pause
):
    try:
        async with (
            connections,
            asyncio.timeout(settings.patience),
        ):
            status = await request(link)
    except (TimeoutError, NetworkError) as failure:
        if left == 1:
            return (
                "unreachable"
                if isinstance(failure, NetworkError)
                else "too slow"
            )
    else:
        return "ok" if status == 200 else f"broken ({status})"
    await asyncio.sleep(pause)
    return await check(link, left - 1, 2 * pause)


async def main():
    async with asyncio.TaskGroup() as group:
        checks = {
            link: group.create_task(check(link))
            for link in links
        }
    for link, task in checks.items():
        print(f"{link}: {task.result()}")


asyncio.run(main())
