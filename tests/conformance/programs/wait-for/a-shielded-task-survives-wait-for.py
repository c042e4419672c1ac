import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(2, "survived"))
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except TimeoutError:
        print("timed out; done:", int(task.done()))
    print(await task, int(asyncio.get_running_loop().time()))


asyncio.run(main())
