import asyncio

from sky import asteroids, follow_the_sky, orbit

PIECE = 5


async def pieces():
    for start in range(0, len(asteroids), PIECE):
        yield asteroids[start : start + PIECE]
        await asyncio.sleep(0)


async def compute_all():
    return sum(
        [
            sum(map(orbit, piece))
            async for piece in pieces()
        ]
    )


async def main():
    turning = asyncio.create_task(follow_the_sky())
    print("sum of all orbits:", await compute_all())
    turning.cancel()


asyncio.run(main())
