import asyncio


async def load(name):
    print(f"loading {name}")
    return f"the {name} page"


async def main():
    request = load("home")
    page = await request
    print("first:", page)
    print("second:", page)
    print("third:", await load("home"))


asyncio.run(main())
