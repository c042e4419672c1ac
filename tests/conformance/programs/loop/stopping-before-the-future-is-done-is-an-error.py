import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(repr(error))
loop.close()
