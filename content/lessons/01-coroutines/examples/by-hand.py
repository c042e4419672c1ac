import asyncio


async def load(name):
    print("connecting")
    await asyncio.sleep(0)
    print("reading")
    await asyncio.sleep(0)
    return f"the {name} page"


request = load("home")
print("push 1")
request.send(None)
print("push 2")
request.send(None)
print("push 3")
try:
    request.send(None)
except StopIteration as end:
    print("returned:", end.value)
