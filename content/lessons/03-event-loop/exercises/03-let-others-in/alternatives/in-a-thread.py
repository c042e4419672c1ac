import asyncio

from sky import asteroids, follow_the_sky, orbit


async def main():
    async with asyncio.TaskGroup() as group:
        turning = group.create_task(follow_the_sky())
        total = await asyncio.to_thread(
            sum, map(orbit, asteroids)
        )
        print("sum of all orbits:", total)
        turning.cancel()


asyncio.run(main())
