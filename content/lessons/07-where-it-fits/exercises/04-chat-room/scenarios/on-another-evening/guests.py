import asyncio


class Guest:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    async def read(self, text):
        await asyncio.sleep(self.seconds)
        print(f"{self.name} knows that {text}")


async def evening(room):
    dot = Guest("Dot", 3)
    eve = Guest("Eve", 0.2)
    fay = Guest("Fay", 0.6)
    await room.join(dot)
    await room.join(eve)
    await room.say("it rains")
    await asyncio.sleep(1)
    await room.leave(eve)
    await room.say("it pours")
    await asyncio.sleep(0.5)
    await room.join(fay)
    await room.join(eve)
    await room.say("it clears up")
    await room.say("it is dry")
    await asyncio.sleep(0.9)
    await room.leave(dot)
    await room.close()
    print("closed")
