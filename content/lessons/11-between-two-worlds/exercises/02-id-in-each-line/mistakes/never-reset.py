# Breaks: When a request has been handled | [3] closed
import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default="-")


def log(text):
    print(f"[{request.get()}] {text}")


async def handle(number, parcel):
    request.set(number)
    if True:
        log("begin")
        await find(parcel, log)
        log("end")


asyncio.run(serve(handle, log))
