# Breaks: several | “Ada has read: hello, Cy” was not printed
import asyncio

from guests import evening


async def deliver(guest, messages):
    while True:
        text = await messages.get()
        await guest.read(text)
        messages.task_done()


class ChatRoom:
    def __init__(self):
        self.messages = asyncio.Queue()
        self.readers = {}

    async def join(self, guest):
        self.readers[guest] = asyncio.create_task(
            deliver(guest, self.messages)
        )

    async def say(self, text):
        self.messages.put_nowait(text)

    async def leave(self, guest):
        self.readers.pop(guest).cancel()

    async def close(self):
        await self.messages.join()
        for reader in self.readers.values():
            reader.cancel()
        await asyncio.gather(
            *self.readers.values(), return_exceptions=True
        )


asyncio.run(evening(ChatRoom()))
