import asyncio


async def load(name):
    print(f"loading {name}")
    return f"the {name} page"


async def main():
    request = load("home")
    page = request
    print("the request is ready")
    print(f"got {page}")


asyncio.run(main())
