# Breaks: The thread is never kept | The loop stood still for 1.2 seconds
import asyncio

from sky import asteroids, follow_the_sky, orbit


async def compute(asteroid):
    return orbit(asteroid)


async def compute_all():
    return sum(
        [await compute(asteroid) for asteroid in asteroids]
    )


async def main():
    turning = asyncio.create_task(follow_the_sky())
    print(f"sum of all orbits: {await compute_all()}")
    turning.cancel()


asyncio.run(main())
