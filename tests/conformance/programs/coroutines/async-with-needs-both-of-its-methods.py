import asyncio


class NoExit:
    async def __aenter__(self):
        print("entered")


class EntersNothing:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *args):
        print("left")


class LeavesNothing:
    async def __aenter__(self):
        print("entered")

    def __aexit__(self, *args):
        return 5


async def main():
    for manager in (5, NoExit(), EntersNothing(), LeavesNothing()):
        try:
            async with manager:
                print("inside")
        except TypeError:
            print("TypeError")


asyncio.run(main())
