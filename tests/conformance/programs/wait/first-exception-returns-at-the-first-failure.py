import asyncio


async def fail():
    await asyncio.sleep(2)
    raise ValueError("boom")


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(1)), asyncio.create_task(fail()), asyncio.create_task(asyncio.sleep(3))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), asyncio.get_running_loop().time() == 2)
    print(repr(tasks[1].exception()))


asyncio.run(main())
