import asyncio

free = ["cy", "di"]
failures = [OSError("the API is down"), None]


async def borrow():
    await asyncio.sleep(0.25)
    name = free.pop(0)
    print(f"{name} borrowed")
    return name


async def log_in(name):
    await asyncio.sleep(0.25)
    failure = failures.pop(0)
    if failure:
        raise failure
    await asyncio.sleep(9)
    print(f"{name} logged in")


async def give_back(name):
    await asyncio.sleep(0.5)
    free.append(name)
    print(f"{name} given back")
