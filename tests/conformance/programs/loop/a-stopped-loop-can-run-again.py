import asyncio

loop = asyncio.new_event_loop()
loop.call_later(1, loop.stop)
loop.call_later(2, print, "in the second run")
loop.run_forever()
print("first run ends", f"{loop.time():g}")
loop.call_later(2, loop.stop)
loop.run_forever()
print("second run ends", f"{loop.time():g}")
loop.close()
