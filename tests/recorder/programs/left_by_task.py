import asyncio
import sys


async def leave():
    await asyncio.sleep(0)
    sys.exit("left by a task")


async def main():
    task = asyncio.create_task(leave(), name="leaver")
    await asyncio.sleep(1)


asyncio.run(main())
