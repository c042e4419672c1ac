import asyncio


async def download(number, limit):
    async with limit:
        print(f"file {number}: starts")
        await asyncio.sleep(1)
    print(f"file {number}: done")


async def main():
    limit = asyncio.Semaphore(2)  # two at a time
    async with asyncio.TaskGroup() as group:
        for number in range(1, 6):
            group.create_task(download(number, limit))
    print("five files, two at a time")


asyncio.run(main())
