import asyncio


async def ask(page, logged_in):
    await logged_in.wait()
    print(f"asking for page {page}")


async def main():
    logged_in = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        for page in (1, 2, 3):
            group.create_task(ask(page, logged_in))
        print("logging in")
        await asyncio.sleep(1)
        logged_in.set()
        print("logged in")
        await asyncio.sleep(1)
        group.create_task(ask(4, logged_in))


asyncio.run(main())
