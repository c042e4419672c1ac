import asyncio


async def main():
    await asyncio.sleep(0)
    raise LookupError("at the end")


asyncio.run(main())
