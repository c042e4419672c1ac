import asyncio

from guests import evening


class Seat:
    def __init__(self, guest):
        self.guest = guest
        self.unread = []
        self.news = asyncio.Event()
        self.closing = False
        self.task = asyncio.create_task(self.run())

    async def run(self):
        while True:
            while self.unread:
                await self.guest.read(self.unread.pop(0))
            if self.closing:
                return
            self.news.clear()
            await self.news.wait()

    def hand(self, text):
        self.unread.append(text)
        self.news.set()

    def end(self):
        self.closing = True
        self.news.set()


class ChatRoom:
    def __init__(self):
        self.seats = []

    async def join(self, guest):
        self.seats.append(Seat(guest))

    async def say(self, text):
        for seat in self.seats:
            seat.hand(text)

    async def leave(self, guest):
        for seat in list(self.seats):
            if seat.guest is guest:
                self.seats.remove(seat)
                seat.task.cancel()
                try:
                    await seat.task
                except asyncio.CancelledError:
                    pass

    async def close(self):
        for seat in self.seats:
            seat.end()
        await asyncio.gather(*(seat.task for seat in self.seats))


asyncio.run(evening(ChatRoom()))
