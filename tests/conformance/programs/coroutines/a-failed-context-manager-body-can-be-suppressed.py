import asyncio


class Suppress:
    async def __aenter__(self):
        await asyncio.sleep(1)
        return "entered"

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print("leaving with", repr(error))
        return True


async def main():
    async with Suppress() as value:
        print(value)
        raise ValueError("inside")
    print("went on at", asyncio.get_running_loop().time())


asyncio.run(main())
