# Breaks: several | What follows a request
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
