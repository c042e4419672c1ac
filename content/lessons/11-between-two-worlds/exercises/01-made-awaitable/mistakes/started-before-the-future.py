# Breaks: It works with another printer | Deadlock
import asyncio

from desk import day
from printer import start_label


async def label(parcel):
    def on_done(result):
        if number and not number.done():
            number.set_result(result)

    def on_error(error):
        if number and not number.done():
            number.set_exception(error)

    number = None
    job = start_label(parcel, on_done, on_error)
    number = asyncio.get_running_loop().create_future()
    try:
        return await number
    except asyncio.CancelledError:
        job.stop()
        raise


asyncio.run(day(label))
