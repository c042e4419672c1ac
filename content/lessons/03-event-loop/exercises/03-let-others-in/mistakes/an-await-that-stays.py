# Breaks: The thread is never kept | The loop stood still for 1.2 seconds
import asyncio

from sky import asteroids, follow_the_sky, orbit


async def breathe():
    pass


async def compute_all():
    total = 0
    for count, asteroid in enumerate(asteroids, start=1):
        total += orbit(asteroid)
        if count % 5 == 0:
            await breathe()
    return total


async def main():
    turning = asyncio.create_task(follow_the_sky())
    print(f"sum of all orbits: {await compute_all()}")
    turning.cancel()


asyncio.run(main())
