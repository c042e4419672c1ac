# Breaks: On leaving, the login | three ways
import asyncio

from day import day
from pool import borrow, give_back, log_in


class Login:
    async def __aenter__(self):
        self.name = await borrow()
        try:
            await log_in(self.name)
        except BaseException:
            await give_back(self.name)
            raise
        return self.name

    async def __aexit__(self, kind, error, traceback):
        if error is None or isinstance(error, Exception):
            await give_back(self.name)


asyncio.run(day(Login))
