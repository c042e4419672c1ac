# Breaks: Several blocks can be open | Each must remember
import asyncio

from day import day
from pool import borrow, give_back, log_in


class Login:
    async def __aenter__(self):
        Login.name = await borrow()
        try:
            await log_in(Login.name)
        except BaseException:
            await give_back(Login.name)
            raise
        return Login.name

    async def __aexit__(self, kind, error, traceback):
        await give_back(Login.name)


asyncio.run(day(Login))
