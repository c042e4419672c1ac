import asyncio
import time

from sky import asteroids, follow_the_sky, orbit


async def compute_all():
    total = 0
    turn_began = time.monotonic()
    for asteroid in asteroids:
        if time.monotonic() - turn_began > 0.09:
            await asyncio.sleep(0)
            turn_began = time.monotonic()
        total += orbit(asteroid)
    return total


async def main():
    turning = asyncio.create_task(follow_the_sky())
    print(f"sum of all orbits: {await compute_all()}")
    turning.cancel()


asyncio.run(main())
