import asyncio

from office import find, serve


def log(text):
    print(text)


async def handle(number, parcel):
    log("begin")
    await find(parcel, log)
    log("end")


asyncio.run(serve(handle, log))
