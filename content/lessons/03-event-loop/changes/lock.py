import asyncio

async def call(clerk):
    print(f"{clerk} dials")
    await asyncio.sleep(0.5)
    print(f"{clerk} hangs up")


async def main():
    await asyncio.gather(call("Ada"), call("Bo"))


asyncio.run(main())
