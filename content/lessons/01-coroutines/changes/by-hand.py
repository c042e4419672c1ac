import asyncio


async def brew(drink):
    print(f"water on for {drink}")
    await asyncio.sleep(0)
    print(f"leaves in for {drink}")
    await asyncio.sleep(0)
    return f"a cup of {drink}"


tea = brew("tea")
cocoa = brew("cocoa")
print("push 1")
tea.send(None)
cocoa.send(None)
print("push 2")
tea.send(None)
cocoa.send(None)
print("push 3")
for order in tea, cocoa:
    try:
        order.send(None)
    except StopIteration as end:
        print("returned:", end.value)
