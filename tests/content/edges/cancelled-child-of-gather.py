import asyncio


async def main():
    child = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_later(1, child.cancel)
    [answer] = await asyncio.gather(child, return_exceptions=True)
    print("no Exception" if not isinstance(answer, Exception) else "?")
    print(type(answer).__name__)


asyncio.run(main())
