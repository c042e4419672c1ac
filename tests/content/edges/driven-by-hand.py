import asyncio


async def stubborn():
    try:
        await asyncio.sleep(0)
    except GeneratorExit:
        await asyncio.sleep(0)


timer = asyncio.sleep(1)
try:
    timer.send(None)
except RuntimeError as error:
    print(error)

coro = stubborn()
coro.send(None)
try:
    coro.close()
except RuntimeError as error:
    print(error)
