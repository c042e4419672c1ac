import asyncio

from machine import ticket


async def main():
    async with asyncio.TaskGroup() as queue:
        ada = queue.create_task(ticket(), name="Ada")
        bo = queue.create_task(ticket(), name="Bo")
    print(f"Ada has {ada.result()}, Bo has {bo.result()}")


asyncio.run(main())
