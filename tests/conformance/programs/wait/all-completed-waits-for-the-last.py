import asyncio


async def work(length):
    await asyncio.sleep(length)
    return length


async def main():
    tasks = [asyncio.create_task(work(length), name=f"t{length}") for length in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.ALL_COMPLETED)
    print(sorted(task.result() for task in done), len(pending), asyncio.get_running_loop().time())
    tasks = [asyncio.create_task(work(length)) for length in (1, 2, 4)]
    done, pending = await asyncio.wait(tasks, timeout=2.5, return_when=asyncio.ALL_COMPLETED)
    print(sorted(task.result() for task in done), len(pending), [task.cancelled() for task in pending].count(True))
    try:
        await asyncio.wait(pending, return_when="NEVER")
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
