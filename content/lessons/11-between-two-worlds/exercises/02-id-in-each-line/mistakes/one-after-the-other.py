# Breaks: The requests are handled | wait for the first
import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default="-")


def log(text):
    print(f"[{request.get()}] {text}")


lock = asyncio.Lock()


async def handle(number, parcel):
    await lock.acquire()
    token = request.set(number)
    try:
        log("begin")
        await find(parcel, log)
        log("end")
    finally:
        request.reset(token)
        lock.release()


asyncio.run(serve(handle, log))
