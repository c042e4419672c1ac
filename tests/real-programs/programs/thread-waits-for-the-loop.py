# A loop in a thread of its own, to which the main thread gives work, and waits for its result.
import asyncio
import concurrent.futures
import threading
import time


async def double(number):
    await asyncio.sleep(0.1)
    return 2 * number


async def fail():
    raise ValueError("no such tea")


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, daemon=True)
thread.start()

future = asyncio.run_coroutine_threadsafe(double(21), loop)
print("done at once:", future.done())
print(future.result())
print(asyncio.run_coroutine_threadsafe(double(4), loop).result(timeout=5))
try:
    asyncio.run_coroutine_threadsafe(fail(), loop).result()
except ValueError as error:
    print("failed:", error)
slow = asyncio.run_coroutine_threadsafe(asyncio.sleep(60), loop)
try:
    slow.result(timeout=0.2)
except concurrent.futures.TimeoutError:
    print("too slow:", slow.cancel())
time.sleep(0.05)

loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
print("stopped:", not thread.is_alive())
