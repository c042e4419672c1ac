import asyncio

own = asyncio.new_event_loop()
asyncio.set_event_loop(own)
runner = asyncio.Runner(debug=True, loop_factory=asyncio.new_event_loop)
print(runner.get_loop().get_debug(), asyncio.get_event_loop() is own)
runner.close()
print(asyncio.get_event_loop() is own)
own.close()
