import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def handle(name):
    user.set(name)
    await asyncio.sleep(1)
    print("still", user.get())


async def main():
    await asyncio.gather(handle("Ada"), handle("Grace"))
    print("here", user.get())


asyncio.run(main())
