import asyncio
from contextvars import ContextVar

request = ContextVar("request", default="-")


def log(text):
    print(f"[{request.get()}] {text}")


async def find(parcel):
    log(f"looking for the {parcel}")
    await asyncio.sleep(1)
    log("found")


async def handle(number, parcel):
    request.set(number)
    await find(parcel)


async def main():
    log("the office is open")
    async with asyncio.TaskGroup() as group:
        group.create_task(handle(1, "book"))
        group.create_task(handle(2, "lamp"))
    log("the office is closed")


asyncio.run(main())
