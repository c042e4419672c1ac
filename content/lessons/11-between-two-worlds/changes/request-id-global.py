import asyncio

request = "-"


def log(text):
    print(f"[{request}] {text}")


async def find(parcel):
    log(f"looking for the {parcel}")
    await asyncio.sleep(1)
    log("found")


async def handle(number, parcel):
    global request
    request = number
    await find(parcel)


async def main():
    log("the office is open")
    async with asyncio.TaskGroup() as group:
        group.create_task(handle(1, "book"))
        group.create_task(handle(2, "lamp"))
    log("the office is closed")


asyncio.run(main())
