# Breaks: A guest who joins gets | Cancel it
import asyncio

from guests import evening


async def deliver(guest, messages):
    while True:
        text = await messages.get()
        await guest.read(text)
        messages.task_done()


class ChatRoom:
    def __init__(self):
        self.places = {}

    async def join(self, guest):
        messages = asyncio.Queue()
        reading = asyncio.create_task(deliver(guest, messages))
        self.places[guest] = messages, reading

    async def say(self, text):
        for messages, _ in self.places.values():
            messages.put_nowait(text)

    async def leave(self, guest):
        self.forgotten = self.places.pop(guest)

    async def close(self):
        await asyncio.gather(
            *(
                messages.join()
                for messages, _ in self.places.values()
            )
        )
        readings = [
            reading for _, reading in self.places.values()
        ]
        for reading in readings:
            reading.cancel()
        await asyncio.gather(*readings, return_exceptions=True)


asyncio.run(evening(ChatRoom()))
