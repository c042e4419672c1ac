import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
        return "undisturbed"
    except asyncio.CancelledError:
        return "a result all the same"


async def main():
    print(await asyncio.wait_for(stubborn(), 1))


asyncio.run(main())
