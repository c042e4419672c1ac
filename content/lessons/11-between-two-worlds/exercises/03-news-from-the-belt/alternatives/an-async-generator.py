import asyncio

from depot import sort
from scanner import start_scanner


async def scanned():
    loop = asyncio.get_running_loop()
    parcels = []
    news = asyncio.Event()
    ends = []

    def tell(things, thing):
        things.append(thing)
        news.set()

    start_scanner(
        lambda parcel: loop.call_soon_threadsafe(
            tell, parcels, parcel
        ),
        lambda error: loop.call_soon_threadsafe(tell, ends, error),
    )
    while parcels or not ends:
        if parcels:
            yield parcels.pop(0)
        else:
            news.clear()
            await news.wait()
    if ends[0]:
        raise ends[0]


async def main():
    async for parcel in scanned():
        await sort(parcel)
    print("the belt is empty")


asyncio.run(main())
