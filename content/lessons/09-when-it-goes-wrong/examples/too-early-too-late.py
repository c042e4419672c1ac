import asyncio


async def main():
    print("the loop is running")
    return asyncio.get_running_loop()


try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("before:", error)

loop = asyncio.run(main())

try:
    loop.call_later(1, print, "one second later")
except RuntimeError as error:
    print("after:", error)
