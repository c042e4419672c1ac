# Breaks: several | “said: hello, Cy” was printed at 2.5 s
import asyncio

from guests import evening


class ChatRoom:
    def __init__(self):
        self.guests = []

    async def join(self, guest):
        self.guests.append(guest)

    async def say(self, text):
        await asyncio.gather(
            *(guest.read(text) for guest in self.guests)
        )

    async def leave(self, guest):
        self.guests.remove(guest)

    async def close(self):
        pass


asyncio.run(evening(ChatRoom()))
