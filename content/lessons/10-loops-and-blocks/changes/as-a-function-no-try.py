import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    print("connecting")
    await asyncio.sleep(1)
    yield "shop 7"
    await asyncio.sleep(0.5)
    print("closed")


async def main():
    try:
        async with connection() as shop:
            print(f"asking {shop}")
            raise LookupError("no order 404")
    except LookupError as error:
        print(f"main: {error}")


asyncio.run(main())
