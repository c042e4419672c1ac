import asyncio

from web import (
    PageError,
    addresses,
    fetch_page,
    limit,
    pause,
    tries,
)


async def main():
    queue = asyncio.Queue()
    texts = {}
    left = len(addresses)
    finished = asyncio.Event()
    for address in addresses:
        queue.put_nowait((address, 1))

    def end(address, text):
        nonlocal left
        texts[address] = text
        left -= 1
        if left == 0:
            finished.set()

    async def worker():
        loop = asyncio.get_running_loop()
        while True:
            address, attempt = await queue.get()
            try:
                end(address, await fetch_page(address))
            except PageError:
                if attempt == tries:
                    end(address, "no page")
                else:
                    loop.call_later(
                        pause,
                        queue.put_nowait,
                        (address, attempt + 1),
                    )

    workers = [asyncio.create_task(worker()) for _ in range(limit)]
    if addresses:
        await finished.wait()
    for each in workers:
        each.cancel()
    for address in addresses:
        print(f"{address}: {texts[address]}")


asyncio.run(main())
