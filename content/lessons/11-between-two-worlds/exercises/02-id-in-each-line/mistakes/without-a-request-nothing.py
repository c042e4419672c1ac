# Breaks: Lines that belong to no | open
import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default="-")


def log(text):
    number = request.get()
    print(text if number == "-" else f"[{number}] {text}")


async def handle(number, parcel):
    token = request.set(number)
    try:
        log("begin")
        await find(parcel, log)
        log("end")
    finally:
        request.reset(token)


asyncio.run(serve(handle, log))
