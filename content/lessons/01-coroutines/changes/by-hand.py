import asyncio


async def load(name):
    print(f"connecting to {name}")
    await asyncio.sleep(0)
    print(f"reading {name}")
    await asyncio.sleep(0)
    return f"the {name} page"


home = load("home")
news = load("news")
print("push 1")
home.send(None)
news.send(None)
print("push 2")
home.send(None)
news.send(None)
print("push 3")
for request in home, news:
    try:
        request.send(None)
    except StopIteration as end:
        print("returned:", end.value)
