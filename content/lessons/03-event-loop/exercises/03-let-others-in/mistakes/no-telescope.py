# Breaks: The telescope follows the sky | “turned” was not printed
import asyncio

from sky import asteroids, orbit


async def compute_all():
    total = 0
    for count, asteroid in enumerate(asteroids, start=1):
        total += orbit(asteroid)
        if count % 5 == 0:
            await asyncio.sleep(0)
    return total


async def main():
    print(f"sum of all orbits: {await compute_all()}")


asyncio.run(main())
