from asyncio import Queue, create_task, run

from guests import evening


class ChatRoom:
    inboxes = {}
    readers = {}

    async def join(self, guest):
        inbox = self.inboxes[guest.name] = Queue()
        self.readers[guest.name] = create_task(
            self.read_all(guest, inbox)
        )

    async def read_all(self, guest, inbox):
        while (text := await inbox.get()) is not None:
            await guest.read(text)

    async def say(self, text):
        for inbox in self.inboxes.values():
            inbox.put_nowait(text)

    async def leave(self, guest):
        self.readers.pop(guest.name).cancel()
        del self.inboxes[guest.name]

    async def close(self):
        await self.say(None)
        for reader in self.readers.values():
            await reader


run(evening(ChatRoom()))
