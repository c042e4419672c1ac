import asyncio

try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(repr(error))
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed())


async def main():
    print(asyncio.get_event_loop() is loop, asyncio.get_running_loop() is loop, loop.is_running())


loop.run_until_complete(main())
loop.close()
print(loop.is_closed())
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(repr(error))
