import asyncio


async def work():
    await asyncio.sleep(1)
    return "result"


loop = asyncio.new_event_loop()
loop.call_soon(print, "scheduled before")
print(loop.run_until_complete(work()), f"{loop.time():g}")
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(repr(error))
