import asyncio


async def main():
    fast = asyncio.create_task(asyncio.sleep(1, "fast"), name="fast")
    slow = asyncio.create_task(asyncio.sleep(3, "slow"), name="slow")
    done, pending = await asyncio.wait([fast, slow], timeout=2)
    print([task.get_name() for task in done], [task.get_name() for task in pending])
    print(asyncio.get_running_loop().time() == 2, int(slow.cancelled()))
    done, pending = await asyncio.wait(pending)
    print([task.result() for task in done], len(pending))


asyncio.run(main())
