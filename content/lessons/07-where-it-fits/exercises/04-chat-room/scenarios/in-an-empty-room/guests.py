async def evening(room):
    await room.say("hello")
    await room.close()
    print("nobody came")
