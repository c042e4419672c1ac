import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import NetworkError, addresses, fetch

fetched = 0


async def worker(queue):
    global fetched
    loop = asyncio.get_running_loop()
    while True:
        address, attempt = await queue.get()
        try:
            size = await asyncio.wait_for(
                fetch(address), patience
            )
        except (TimeoutError, NetworkError):
            if attempt < tries:
                loop.call_later(
                    pause,
                    queue.put_nowait,
                    (address, attempt + 1),
                )
                continue
            print(f"{address}: failed")
        else:
            print(f"{address}: {size} bytes")
            fetched += 1
        left.remove(address)
        if not left:
            all_done.set()


left = set(addresses)
all_done = asyncio.Event()


async def main():
    queue = asyncio.Queue()
    for address in addresses:
        queue.put_nowait((address, 1))
    if not addresses:
        all_done.set()
    workers = [
        asyncio.create_task(worker(queue)) for _ in range(limit)
    ]
    on_ctrl_c(all_done.set)
    await all_done.wait()
    for task in workers:
        task.cancel()
    await asyncio.wait(workers)
    ending = "stopped" if left else "done"
    print(f"{ending}: {fetched} of {len(addresses)} fetched")


asyncio.run(main())
