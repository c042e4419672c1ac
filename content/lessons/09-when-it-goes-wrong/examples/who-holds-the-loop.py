import asyncio
import time


def resize():
    time.sleep(0.8)


async def ticker():
    for _ in range(3):
        print("tick")
        await asyncio.sleep(0.5)


async def new_picture():
    await asyncio.sleep(0.6)
    resize()
    print("picture resized")


async def main():
    await asyncio.gather(ticker(), new_picture())


asyncio.run(main(), debug=True)
