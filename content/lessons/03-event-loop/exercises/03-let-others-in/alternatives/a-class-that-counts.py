import asyncio

from sky import asteroids, follow_the_sky, orbit


class Turn:
    """Lasts for so many orbits."""

    def __init__(self, size):
        self.size = size
        self.left = size

    async def used(self):
        self.left -= 1
        if self.left == 0:
            self.left = self.size
            await asyncio.sleep(0)


async def compute_all():
    turn = Turn(5)
    total = 0
    for asteroid in asteroids:
        total += orbit(asteroid)
        await turn.used()
    return total


async def main():
    turning = asyncio.create_task(follow_the_sky())
    print(f"sum of all orbits: {await compute_all()}")
    turning.cancel()


asyncio.run(main())
