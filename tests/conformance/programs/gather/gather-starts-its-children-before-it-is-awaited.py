import asyncio


async def child(name):
    print(name)


async def main():
    both = asyncio.gather(child("a"), child("b"))
    await asyncio.sleep(0)
    print("not awaited yet; done:", int(both.done()))
    await both


asyncio.run(main())
