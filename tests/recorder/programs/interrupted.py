"""Waits until it is interrupted."""

import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    finally:
        print("cleaned up", flush=True)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print("ready", flush=True)
    await task


asyncio.run(main())
