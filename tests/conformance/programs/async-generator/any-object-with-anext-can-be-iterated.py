import asyncio


class Countdown:
    def __init__(self, start):
        self.n = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.n -= 1
        return self.n


async def main():
    async for n in Countdown(3):
        print(n, f"{asyncio.get_running_loop().time():g}")
    else:
        print("over")


asyncio.run(main())
