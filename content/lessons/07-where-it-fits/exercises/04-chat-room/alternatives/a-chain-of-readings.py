import asyncio

from guests import evening


class ChatRoom:
    def __init__(self):
        self.readings = {}

    async def join(self, guest):
        self.readings[guest] = []

    async def say(self, text):
        for guest, readings in self.readings.items():
            previous = readings[-1] if readings else None
            readings.append(
                asyncio.create_task(
                    self.read_after(previous, guest, text)
                )
            )

    async def leave(self, guest):
        for reading in self.readings.pop(guest):
            reading.cancel()

    async def close(self):
        for readings in self.readings.values():
            if readings:
                await readings[-1]

    async def read_after(self, previous, guest, text):
        if previous:
            await previous
        await guest.read(text)


asyncio.run(evening(ChatRoom()))
