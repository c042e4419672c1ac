import asyncio


requests = [
    ("sales report", 3.5),
    ("stock level", 0.5),
    ("price", 0.5),
]


async def handle(request, seconds):
    print(f"request: {request}")
    await asyncio.sleep(seconds)
    print(f"answered: {request}")


async def main():
    async with asyncio.TaskGroup() as group:
        for request, seconds in requests:
            group.create_task(handle(request, seconds))
            await asyncio.sleep(1)
    print("no more requests")


asyncio.run(main())
