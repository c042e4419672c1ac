import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default="-")


def log(text):
    print(f"[{request.get()}] {text}")


async def work(number, parcel):
    request.set(number)
    log("begin")
    await find(parcel, log)
    log("end")


async def handle(number, parcel):
    await asyncio.create_task(work(number, parcel))


asyncio.run(serve(handle, log))
