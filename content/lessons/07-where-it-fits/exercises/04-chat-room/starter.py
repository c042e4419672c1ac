import asyncio

from guests import evening


class ChatRoom:
    def __init__(self):
        self.guests = []

    async def join(self, guest):
        self.guests.append(guest)

    async def say(self, text):
        for guest in self.guests:
            await guest.read(text)

    async def leave(self, guest):
        self.guests.remove(guest)

    async def close(self):
        pass


asyncio.run(evening(ChatRoom()))
