import asyncio


async def ask(name):
    await asyncio.sleep(1)
    return name


async def main():
    calls = [asyncio.create_task(ask(name)) for name in "ab"]
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    print(len(done), "done,", len(pending), "pending")


asyncio.run(main())
