import asyncio

from settings import limit, patience
from web import NetworkError, links, request

results = {}


async def worker(queue):
    loop = asyncio.get_running_loop()
    while not queue.empty():
        link = queue.get_nowait()
        try:
            async with asyncio.timeout_at(loop.time() + patience):
                status = await request(link)
            results[link] = (
                "ok" if status == 200 else f"broken ({status})"
            )
        except TimeoutError:
            results[link] = "too slow"
        except NetworkError:
            results[link] = "unreachable"


async def main():
    queue = asyncio.Queue()
    for link in links:
        queue.put_nowait(link)
    await asyncio.gather(*(worker(queue) for _ in range(limit)))
    print("\n".join(f"{link}: {results[link]}" for link in links))


asyncio.run(main())
