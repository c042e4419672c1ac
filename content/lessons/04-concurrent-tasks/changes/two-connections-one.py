import asyncio


async def ask(city, connections):
    async with connections:
        print(f"connected to {city}")
        await asyncio.sleep(1)
        print(f"{city} answers")


async def main():
    connections = asyncio.Semaphore(1)
    async with asyncio.TaskGroup() as group:
        for city in ["Oslo", "Lima", "Perth"]:
            group.create_task(ask(city, connections))


asyncio.run(main())
