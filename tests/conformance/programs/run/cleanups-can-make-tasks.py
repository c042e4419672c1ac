import asyncio


async def late(name):
    print(name, "runs")


async def waits_for_it():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.create_task(late("what is waited for"))


async def leaves_it():
    try:
        await asyncio.sleep(10)
    finally:
        asyncio.create_task(late("what is left"))


async def main():
    asyncio.create_task(leaves_it())
    asyncio.create_task(waits_for_it())
    await asyncio.sleep(0)


asyncio.run(main())
