import asyncio


async def load(name):
    print(f"loading {name}")
    return f"the {name} page"


async def main():
    request = load("home")
    print("first:", await request)
    try:
        print("second:", await request)
    except RuntimeError as error:
        print("refused:", error)
    print("third:", await load("home"))


asyncio.run(main())
