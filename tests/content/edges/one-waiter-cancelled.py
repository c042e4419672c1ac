import asyncio


async def work():
    await asyncio.sleep(3)
    return "done"


async def wait_for_it(name, task):
    try:
        print(name, await task)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise


async def main():
    task = asyncio.create_task(work())
    one = asyncio.create_task(wait_for_it("one", task))
    other = asyncio.create_task(wait_for_it("other", task))
    await asyncio.sleep(1)
    one.cancel()
    await asyncio.wait([one, other, task])
    print("the work is cancelled" if task.cancelled() else "the work is done")


asyncio.run(main())
