# Breaks: When the waiting is cancelled | a job is stopped that has ended by itself
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
    except BaseException:
        job.stop()
        raise


asyncio.run(day(label))
