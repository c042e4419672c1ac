import asyncio
import types

from kitchen import brew


@types.coroutine
def serve(drink):
    cup = yield from brew(drink)
    print("served:", cup)


async def main():
    await serve("tea")


asyncio.run(main())
