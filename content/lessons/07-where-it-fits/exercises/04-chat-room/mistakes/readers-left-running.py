# Breaks: When the program ends, every task | were not done when the program ended
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
        _, reading = self.places.pop(guest)
        reading.cancel()

    async def close(self):
        await asyncio.gather(
            *(
                messages.join()
                for messages, _ in self.places.values()
            )
        )


asyncio.run(evening(ChatRoom()))
