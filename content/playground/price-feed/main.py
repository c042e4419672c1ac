import asyncio

from feed import HOST, PORT, open_feed


async def watch(name, limit):
    """Reads prices until one is below the limit."""
    reader, writer = await asyncio.open_connection(HOST, PORT)
    writer.write(f"{name}\n".encode())
    async for line in reader:
        price = int(line.split()[1])
        print(f"{name}: {price}")
        if price < limit:
            print(f"{name}: buy!")
            break
    writer.close()


async def main():
    await open_feed()
    try:
        async with asyncio.timeout(5):
            await asyncio.gather(
                watch("tent", 119), watch("boots", 75)
            )
    except TimeoutError:
        print("enough for today")


asyncio.run(main())
