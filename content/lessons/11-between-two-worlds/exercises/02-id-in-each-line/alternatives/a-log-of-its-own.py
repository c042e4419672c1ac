import asyncio

from office import find, serve


def log_for(number):
    return lambda text: print(f"[{number}] {text}")


async def handle(number, parcel):
    log = log_for(number)
    log("begin")
    await find(parcel, log)
    log("end")


asyncio.run(serve(handle, log_for("-")))
