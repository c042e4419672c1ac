# Breaks: Each line that is logged | [2] found the book
import asyncio

from office import find, serve

request = "-"


def log(text):
    print(f"[{request}] {text}")


async def handle(number, parcel):
    global request
    before = request
    request = number
    try:
        log("begin")
        await find(parcel, log)
        log("end")
    finally:
        request = before


asyncio.run(serve(handle, log))
