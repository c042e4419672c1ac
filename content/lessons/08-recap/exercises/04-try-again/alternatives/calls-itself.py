import asyncio

from settings import limit, patience, pause, tries
from web import NetworkError, links, request

connections = asyncio.Semaphore(limit)


async def once(link):
    async with connections:
        try:
            async with asyncio.timeout(patience):
                status = await request(link)
        except NetworkError:
            return False, "unreachable"
        except TimeoutError:
            return False, "too slow"
    return True, "ok" if status == 200 else f"broken ({status})"


async def check(link, left=tries, wait=pause):
    final, result = await once(link)
    if final or left == 1:
        return result
    await asyncio.sleep(wait)
    return await check(link, left - 1, 2 * wait)


async def main():
    results = await asyncio.gather(*[check(link) for link in links])
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
