import asyncio
from contextlib import asynccontextmanager

from day import day
from pool import borrow, give_back, log_in


@asynccontextmanager
async def login():
    name = await borrow()
    try:
        await log_in(name)
        yield name
    finally:
        await give_back(name)


asyncio.run(day(login))
