import asyncio


async def main():
    print("waits for what nobody will set")
    await asyncio.get_running_loop().create_future()


try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
