import asyncio
from concurrent.futures import ThreadPoolExecutor


def work():
    return 4


pool = ThreadPoolExecutor(1)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
future = asyncio.wrap_future(pool.submit(work))
print(future.get_loop() is loop)
print(loop.run_until_complete(future))
loop.close()
