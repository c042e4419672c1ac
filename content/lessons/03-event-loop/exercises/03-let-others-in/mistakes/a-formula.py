# Breaks: several | turned
import asyncio

from sky import asteroids


async def main():
    total = sum(asteroid * 3 for asteroid in asteroids)
    print(f"sum of all orbits: {total}")


asyncio.run(main())
