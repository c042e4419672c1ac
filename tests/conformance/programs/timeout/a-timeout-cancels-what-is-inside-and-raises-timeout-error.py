import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as error:
                print("inside:", repr(error))
                raise
    except TimeoutError as error:
        print("outside:", repr(error), asyncio.get_running_loop().time() == 1)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
