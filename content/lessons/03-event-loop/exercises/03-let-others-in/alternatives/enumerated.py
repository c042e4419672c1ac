import asyncio

from sky import asteroids, follow_the_sky, orbit


async def compute_all():
    results = []
    for done, asteroid in enumerate(asteroids, start=1):
        results.append(orbit(asteroid))
        if done % 5 == 0:
            await asyncio.sleep(0)
    return sum(results)


async def main():
    turning = asyncio.create_task(follow_the_sky())
    total = await compute_all()
    print(f"sum of all orbits: {total}")
    turning.cancel()


asyncio.run(main())
