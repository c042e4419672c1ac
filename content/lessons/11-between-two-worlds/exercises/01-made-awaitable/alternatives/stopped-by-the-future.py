import asyncio

from desk import day
from printer import start_label


def label(parcel):
    future = asyncio.get_running_loop().create_future()

    def fill(method):
        def callback(value):
            if not future.done():
                method(value)

        return callback

    job = start_label(
        parcel, fill(future.set_result), fill(future.set_exception)
    )

    def at_its_end(future):
        if future.cancelled():
            job.stop()

    future.add_done_callback(at_its_end)
    return future


asyncio.run(day(label))
