# Breaks: When a request has been handled | on that way out
import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default="-")


def log(text):
    print(f"[{request.get()}] {text}")


async def handle(number, parcel):
    token = request.set(number)
    if True:
        log("begin")
        await find(parcel, log)
        log("end")
        request.reset(token)


asyncio.run(serve(handle, log))
