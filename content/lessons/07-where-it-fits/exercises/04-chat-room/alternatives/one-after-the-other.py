import asyncio

from guests import evening


async def after(before, coroutine):
    if before:
        await asyncio.wait([before])
    await coroutine


class ChatRoom:
    """Each message is a task that begins when the one before
    it, of the same guest, has ended."""

    def __init__(self):
        self.last = {}

    async def join(self, guest):
        self.last[guest] = []

    async def say(self, text):
        for guest, tasks in self.last.items():
            tasks.append(asyncio.create_task(self.show(
                guest, text, tasks[-1] if tasks else None)))

    async def show(self, guest, text, before):
        if before is not None:
            await before
        await guest.read(text)

    async def leave(self, guest):
        for task in self.last.pop(guest):
            task.cancel()

    async def close(self):
        tasks = [t for ts in self.last.values() for t in ts]
        await asyncio.gather(*tasks)


asyncio.run(evening(ChatRoom()))
