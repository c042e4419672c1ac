import asyncio


async def work():
    await asyncio.sleep(2)
    print("inner finishes")
    return "result"


async def waiter(task):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("waiter cancelled; inner done:", int(task.done()))


async def main():
    inner = asyncio.create_task(work())
    waiting = asyncio.create_task(waiter(inner))
    await asyncio.sleep(1)
    waiting.cancel()
    await waiting
    print(await inner)


asyncio.run(main())
