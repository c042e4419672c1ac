import asyncio
from contextlib import contextmanager
from contextvars import ContextVar

from office import find, serve

current = ContextVar("current")


@contextmanager
def numbered(number):
    token = current.set(number)
    try:
        yield
    finally:
        current.reset(token)


def log(text):
    print("[{}] {}".format(current.get("-"), text))


async def handle(number, parcel):
    with numbered(number):
        log("begin")
        await find(parcel, log)
        log("end")


asyncio.run(serve(handle, log))
