import asyncio


async def main():
    try:
        async with asyncio.timeout(3) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner", int(inner.expired()), int(outer.expired()))
            await asyncio.sleep(10)
    except TimeoutError:
        print("outer", int(outer.expired()), int(asyncio.get_running_loop().time()))


asyncio.run(main())
