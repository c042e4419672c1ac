import asyncio
import time

# The numbers of the asteroids whose orbits are wanted.
asteroids = list(range(1, 61))


def orbit(asteroid):
    """Computes an orbit.

    Keeps the thread for 0.02 seconds, as hard work does.
    """
    time.sleep(0.02)
    return asteroid * 3


async def follow_the_sky():
    """Turns the telescope every 0.1 seconds, until it is
    cancelled.
    """
    while True:
        await asyncio.sleep(0.1)
        print("turned")
