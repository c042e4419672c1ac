import asyncio


async def main():
    for _ in asyncio.as_completed([]):
        print("never")
    print("done")


asyncio.run(main())
