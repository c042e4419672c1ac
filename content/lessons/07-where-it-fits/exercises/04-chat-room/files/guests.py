import asyncio


class Guest:
    """A guest who is connected to the chat room, and needs this
    many seconds to read a message.
    """

    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    async def read(self, text):
        """Shows a message to the guest, and is done when the
        guest has read it.
        """
        await asyncio.sleep(self.seconds)
        print(f"{self.name} has read: {text}")


async def evening(room):
    """An evening in the room: guests come and go, and say
    something.

    The room is what you write. Only its `close` may take time:
    - `await room.join(guest)`: from now on the guest gets all
      messages.
    - `await room.say(text)`: passes a message to everyone in
      the room.
    - `await room.leave(guest)`: the guest reads nothing more,
      not even the message that is being read.
    - `await room.close()`: waits until everyone has read
      everything.
    """
    ada = Guest("Ada", 0.1)
    bo = Guest("Bo", 2)
    cy = Guest("Cy", 1)

    async def say(text):
        print(f"said: {text}")
        await room.say(text)

    await room.join(ada)
    await room.join(bo)
    await say("is anybody here?")
    await asyncio.sleep(0.5)
    await room.join(cy)
    await say("hello, Cy")
    await asyncio.sleep(0.25)
    await say("Bo is slow tonight")
    await asyncio.sleep(1)
    await room.leave(cy)
    print("Cy has left")
    await asyncio.sleep(1)
    await say("good night")
    await room.close()
    print("the room is closed")
