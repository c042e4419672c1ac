import asyncio


async def load(name):
    print(f"loading {name}")
    return f"the {name} page"


async def main():
    request = load("home")
    print("the request is ready")
    page = await request
    print(f"got {page}")


asyncio.run(main())
