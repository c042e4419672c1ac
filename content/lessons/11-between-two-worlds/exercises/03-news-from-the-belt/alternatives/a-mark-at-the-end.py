import asyncio

from depot import sort
from scanner import start_scanner


async def main():
    loop = asyncio.get_running_loop()
    news = asyncio.Queue()

    def put(*item):
        loop.call_soon_threadsafe(news.put_nowait, item)

    start_scanner(
        lambda parcel: put("parcel", parcel),
        lambda error: put("end", error),
    )
    while True:
        match await news.get():
            case "parcel", parcel:
                await sort(parcel)
            case "end", None:
                print("the belt is empty")
                return
            case "end", error:
                raise error


asyncio.run(main())
