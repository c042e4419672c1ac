# Breaks: close waits until | Fay
import asyncio

from guests import evening


class ChatRoom:
    def __init__(self):
        self.boxes = {}
        self.tasks = {}

    async def join(self, guest):
        self.boxes[guest] = asyncio.Queue()
        self.tasks[guest] = asyncio.create_task(self.reader(guest))

    async def reader(self, guest):
        box = self.boxes[guest]
        while True:
            await guest.read(await box.get())
            box.task_done()

    async def say(self, text):
        for box in self.boxes.values():
            box.put_nowait(text)

    async def leave(self, guest):
        del self.boxes[guest]
        self.tasks.pop(guest).cancel()

    async def close(self):
        box = None
        for box in self.boxes.values():
            pass
        if box is not None:
            await box.join()
        for task in self.tasks.values():
            task.cancel()
        await asyncio.gather(*self.tasks.values(), return_exceptions=True)


asyncio.run(evening(ChatRoom()))
