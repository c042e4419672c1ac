# Breaks: Each guest reads one | “Bo has read: hello, Cy” was
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
        messages = asyncio.LifoQueue()
        reading = asyncio.create_task(deliver(guest, messages))
        self.places[guest] = messages, reading

    async def say(self, text):
        for messages, _ in self.places.values():
            await messages.put(text)

    async def leave(self, guest):
        _, reading = self.places.pop(guest)
        reading.cancel()

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
