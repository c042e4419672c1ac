import asyncio

from desk import day
from printer import start_label


async def label(parcel):
    start_label(parcel, print, print)


asyncio.run(day(label))
