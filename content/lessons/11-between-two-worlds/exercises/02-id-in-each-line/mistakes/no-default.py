# Breaks: Lines that belong to no | a value for that case
import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default=None)


def log(text):
    print(f"[{request.get()}] {text}")


async def handle(number, parcel):
    token = request.set(number)
    try:
        log("begin")
        await find(parcel, log)
        log("end")
    finally:
        request.reset(token)


asyncio.run(serve(handle, log))
