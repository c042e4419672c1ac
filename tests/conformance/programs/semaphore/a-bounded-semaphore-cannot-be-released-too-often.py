import asyncio


async def main():
    semaphore = asyncio.BoundedSemaphore(1)
    async with semaphore:
        pass
    try:
        semaphore.release()
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
