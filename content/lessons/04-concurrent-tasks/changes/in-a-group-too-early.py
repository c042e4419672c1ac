import asyncio


async def ask(city, degrees, seconds):
    await asyncio.sleep(seconds)
    print(f"{city} answers")
    return degrees


async def main():
    async with asyncio.TaskGroup() as group:
        requests = [
            group.create_task(ask("Oslo", 4, 2)),
            group.create_task(ask("Lima", 21, 1)),
        ]
        print("two requests are planned")
        print([request.result() for request in requests])


asyncio.run(main())
