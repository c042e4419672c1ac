# Breaks: It works under another sky | does not depend on the length of the list
import asyncio

from sky import asteroids, follow_the_sky, orbit


async def compute_all():
    total = 0
    for count, asteroid in enumerate(asteroids, start=1):
        total += orbit(asteroid)
        if count % (len(asteroids) // 12) == 0:
            await asyncio.sleep(0)
    return total


async def main():
    turning = asyncio.create_task(follow_the_sky())
    print(f"sum of all orbits: {await compute_all()}")
    turning.cancel()


asyncio.run(main())
