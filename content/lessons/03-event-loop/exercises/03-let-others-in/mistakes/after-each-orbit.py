# Breaks: computeAll yields control | 60 times
import asyncio

from sky import asteroids, follow_the_sky, orbit


async def compute_all():
    total = 0
    for asteroid in asteroids:
        total += orbit(asteroid)
        await asyncio.sleep(0)
    return total


async def main():
    turning = asyncio.create_task(follow_the_sky())
    print(f"sum of all orbits: {await compute_all()}")
    turning.cancel()


asyncio.run(main())
