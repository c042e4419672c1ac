import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(3):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("never: the inner one did not expire")
    except TimeoutError:
        print("outer at", int(asyncio.get_running_loop().time()))


asyncio.run(main())
