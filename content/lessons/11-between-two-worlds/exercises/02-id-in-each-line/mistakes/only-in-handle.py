# Breaks: Each line that is logged | What follows a request
import asyncio
from contextvars import ContextVar

from office import find, serve

request = ContextVar("request", default="-")


def log(text):
    print(f"[{request.get()}] {text}")


async def handle(number, parcel):
    if True:
        print(f"[{number}] begin")
        await find(parcel, log)
        print(f"[{number}] end")


asyncio.run(serve(handle, log))
