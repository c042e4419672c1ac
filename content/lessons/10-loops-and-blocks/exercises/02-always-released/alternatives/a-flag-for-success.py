import asyncio

from day import day
from pool import borrow, give_back, log_in


class Login:
    async def __aenter__(self):
        self.name = await borrow()
        logged_in = False
        try:
            await log_in(self.name)
            logged_in = True
        finally:
            if not logged_in:
                await self.leave()
        return self.name

    async def __aexit__(self, kind, error, traceback):
        await self.leave()
        return False

    async def leave(self):
        await give_back(self.name)


asyncio.run(day(Login))
