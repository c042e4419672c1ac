import asyncio
from contextlib import suppress

from team import HOST, PORT, whole_morning


class Room:
    def __init__(self):
        self.inboxes = {}

    def tell(self, text):
        for inbox in self.inboxes.values():
            inbox.put_nowait(text)

    async def deliver(self, inbox, writer):
        while True:
            text = await inbox.get()
            writer.write(f"{text}\n".encode())
            await writer.drain()

    async def member(self, reader, writer):
        name = (await reader.readline()).decode().rstrip("\n")
        if name == "":
            return writer.close()
        inbox = self.inboxes[writer] = asyncio.Queue()
        delivering = asyncio.create_task(
            self.deliver(inbox, writer)
        )
        with suppress(ConnectionError):
            while line := await reader.readline():
                self.tell(f"{name}: {line.decode().rstrip()}")
        del self.inboxes[writer]
        self.tell(f"* {name} has left")
        delivering.cancel()
        writer.close()


async def main():
    room = Room()
    server = await asyncio.start_server(room.member, HOST, PORT)
    async with server:
        await whole_morning()


asyncio.run(main())
