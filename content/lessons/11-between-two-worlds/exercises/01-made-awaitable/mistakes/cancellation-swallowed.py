# Breaks: When the waiting is cancelled | “sofa: too slow” was not printed
import asyncio

from desk import day
from printer import start_label


async def label(parcel):
    number = asyncio.get_running_loop().create_future()

    def on_done(result):
        if not number.done():
            number.set_result(result)

    def on_error(error):
        if not number.done():
            number.set_exception(error)

    job = start_label(parcel, on_done, on_error)
    try:
        return await number
    except asyncio.CancelledError:
        job.stop()


asyncio.run(day(label))
