import asyncio


async def main():
    asyncio.current_task().cancel("by itself")
    await asyncio.sleep(1)


try:
    asyncio.run(main())
except asyncio.CancelledError as error:
    print(repr(error))
