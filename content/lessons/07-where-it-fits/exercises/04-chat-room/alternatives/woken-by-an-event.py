import asyncio
from collections import deque

from guests import evening


class Seat:
    def __init__(self, guest):
        self.waiting = deque()
        self.news = asyncio.Event()
        self.closing = False
        self.reading = asyncio.create_task(self.read(guest))

    async def read(self, guest):
        while self.waiting or not self.closing:
            if self.waiting:
                await guest.read(self.waiting.popleft())
            else:
                self.news.clear()
                await self.news.wait()


class ChatRoom:
    def __init__(self):
        self.seats = {}

    async def join(self, guest):
        self.seats[guest] = Seat(guest)

    async def say(self, text):
        for seat in self.seats.values():
            seat.waiting.append(text)
            seat.news.set()

    async def leave(self, guest):
        self.seats.pop(guest).reading.cancel()

    async def close(self):
        for seat in self.seats.values():
            seat.closing = True
            seat.news.set()
        await asyncio.gather(
            *(seat.reading for seat in self.seats.values())
        )


asyncio.run(evening(ChatRoom()))
