import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(asyncio.shield(future), 1)
    except TimeoutError:
        print(future.done(), "_inner_done_callback" in str(future))


asyncio.run(main())
