import asyncio


class NoIterator:
    def __aiter__(self):
        return 5


class GivesNothing:
    def __aiter__(self):
        return self

    def __anext__(self):
        return None


async def main():
    for source in (5, NoIterator(), GivesNothing()):
        try:
            async for item in source:
                print("never")
        except TypeError:
            print("TypeError")


asyncio.run(main())
