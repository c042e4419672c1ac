# Breaks: Each line that is logged | What follows a request
import asyncio

from office import find, serve

numbers = {}


def log(text):
    print(f"[{numbers.get(asyncio.current_task(), "-")}] {text}")


async def handle(number, parcel):
    task = asyncio.current_task()
    numbers[task] = number
    try:
        log("begin")
        await find(parcel, log)
        log("end")
    finally:
        del numbers[task]


asyncio.run(serve(handle, log))
