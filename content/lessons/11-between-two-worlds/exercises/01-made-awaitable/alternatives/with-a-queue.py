import asyncio

from desk import day
from printer import start_label


async def label(parcel):
    answers = asyncio.Queue()

    def on_done(number):
        answers.put_nowait((number, None))

    def on_error(error):
        answers.put_nowait((None, error))

    job = start_label(parcel, on_done, on_error)
    try:
        number, error = await answers.get()
    except asyncio.CancelledError:
        job.stop()
        raise
    if error is not None:
        raise error
    return number


asyncio.run(day(label))
