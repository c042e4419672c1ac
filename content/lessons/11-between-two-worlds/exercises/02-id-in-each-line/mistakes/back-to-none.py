# Breaks: When a request has been handled | that of the outer request
import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default="-")


def log(text):
    print(f"[{request.get()}] {text}")


async def handle(number, parcel):
    request.set(number)
    try:
        log("begin")
        await find(parcel, log)
        log("end")
    finally:
        request.set("-")


asyncio.run(serve(handle, log))
