import asyncio


async def fetch(name, seconds):
    print(f"asking for {name}")
    await asyncio.sleep(seconds)
    print(f"{name} arrives")
    return f"{name}: 12 orders"


async def main():
    print("the program starts")
    report = await fetch("report 1", 1)
    second = await fetch("report 2", 1)
    print(f"showing {report} and {second}")


asyncio.run(main())
