import asyncio
import queue

from depot import sort
from scanner import start_scanner


async def main():
    news = queue.Queue()
    start_scanner(news.put, lambda error: news.put((error,)))
    while True:
        item = await asyncio.to_thread(news.get)
        if isinstance(item, str):
            await sort(item)
        elif item[0]:
            raise item[0]
        else:
            break
    print("the belt is empty")


asyncio.run(main())
