import asyncio
from contextlib import AsyncExitStack

import day
import pool


class Login:
    def __init__(self):
        self.stack = AsyncExitStack()

    async def __aenter__(self):
        async with AsyncExitStack() as stack:
            name = await pool.borrow()
            stack.push_async_callback(pool.give_back, name)
            await pool.log_in(name)
            self.stack = stack.pop_all()
        return name

    async def __aexit__(self, *details):
        return await self.stack.__aexit__(*details)


asyncio.run(day.day(Login))
