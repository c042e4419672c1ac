import asyncio


async def attempt(name, coroutine):
    try:
        await coroutine
    except asyncio.QueueShutDown:
        print(name, "shut down")


async def main():
    full, empty = asyncio.Queue(1), asyncio.Queue()
    full.put_nowait(1)
    tasks = [
        asyncio.create_task(attempt("put", full.put(2))),
        asyncio.create_task(attempt("get", empty.get())),
        asyncio.create_task(attempt("get too", empty.get())),
    ]
    await asyncio.sleep(1)
    empty.shutdown()
    full.shutdown()
    await asyncio.wait(tasks)


asyncio.run(main())
