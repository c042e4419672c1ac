import asyncio


async def fetch(page, seconds):
    print(f"{page}: asked")
    await asyncio.sleep(seconds)  # in place of a request
    print(f"{page}: here")
    return len(page)


async def main():
    sizes = await asyncio.gather(
        fetch("home", 2),
        fetch("news", 1),
        fetch("weather", 3),
    )
    print(f"{len(sizes)} pages in the time of the slowest")


asyncio.run(main())
