import asyncio


async def eats_it(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("swallowed")
    print("goes on")


async def tells_them_apart(task):
    task.cancel()
    await asyncio.wait([task])
    print("goes on")


async def slow_to_stop():
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(2)


async def main():
    for caller in [eats_it, tells_them_apart]:
        slow = asyncio.create_task(slow_to_stop())
        await asyncio.sleep(0)
        waiting = asyncio.create_task(caller(slow))
        await asyncio.sleep(1)
        waiting.cancel()
        await asyncio.wait([waiting])
        print(caller.__name__, "cancelled" if waiting.cancelled() else "not cancelled")


asyncio.run(main())
