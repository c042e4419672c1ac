# Breaks: several | “Bo has read: hello, Cy” was printed at 2.5 s
import asyncio

from guests import evening


class ChatRoom:
    def __init__(self):
        self.guests = []
        self.readings = []

    async def join(self, guest):
        self.guests.append(guest)

    async def say(self, text):
        for guest in self.guests:
            self.readings.append(
                asyncio.create_task(guest.read(text))
            )

    async def leave(self, guest):
        self.guests.remove(guest)

    async def close(self):
        await asyncio.gather(*self.readings)


asyncio.run(evening(ChatRoom()))
