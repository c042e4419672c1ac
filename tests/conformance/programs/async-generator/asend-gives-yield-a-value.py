import asyncio


async def echo():
    received = []
    while True:
        received.append((yield len(received)))
        print(received)


async def main():
    generator = echo()
    print(await generator.asend(None))
    print(await generator.asend("a"))
    print(await generator.asend("b"))
    await generator.aclose()


asyncio.run(main())
