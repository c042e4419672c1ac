# Feedback: Takes as long as the computing, and no longer | It took 0 seconds
import asyncio

from sky import asteroids


async def main():
    total = sum(asteroid * 3 for asteroid in asteroids)
    print(f"sum of all orbits: {total}")


asyncio.run(main())
