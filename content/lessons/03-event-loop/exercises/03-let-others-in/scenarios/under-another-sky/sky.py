import asyncio
import time

asteroids = list(range(1, 116, 5))


def orbit(asteroid):
    time.sleep(0.02)
    return asteroid + 1


async def follow_the_sky():
    while True:
        await asyncio.sleep(0.1)
        print("turned")
