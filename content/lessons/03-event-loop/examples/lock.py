import asyncio

telephone = asyncio.Lock()


async def call(clerk):
    async with telephone:
        print(f"{clerk} dials")
        await asyncio.sleep(0.5)
        print(f"{clerk} hangs up")


async def main():
    await asyncio.gather(call("Ada"), call("Bo"))


asyncio.run(main())
