import asyncio


async def brew(drink):
    print("water on")
    await asyncio.sleep(0)
    print("leaves in")
    await asyncio.sleep(0)
    return f"a cup of {drink}"


order = brew("tea")
print("push 1")
order.send(None)
print("push 2")
order.send(None)
print("push 3")
try:
    order.send(None)
except StopIteration as end:
    print("returned:", end.value)
