import asyncio
import contextvars

import office

prefix = contextvars.ContextVar("prefix", default="[-]")


def log(text):
    print(prefix.get(), text)


async def work(parcel):
    log("begin")
    await office.find(parcel, log)
    log("end")


async def handle(number, parcel):
    context = contextvars.copy_context()
    context.run(prefix.set, f"[{number}]")
    await asyncio.create_task(work(parcel), context=context)


asyncio.run(office.serve(handle, log))
