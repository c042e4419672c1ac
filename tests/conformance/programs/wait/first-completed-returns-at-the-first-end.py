import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(n, n)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending))
    for task in pending:
        task.cancel()


asyncio.run(main())
