import asyncio

# The logins that nobody uses at the moment.
free = ["ada", "bo", "cy"]


async def borrow():
    """Takes a free login out of the pool and gives its name."""
    await asyncio.sleep(0.25)
    name = free.pop(0)
    print(f"{name} borrowed")
    return name


async def log_in(name):
    """Logs in. An error may come instead."""
    await asyncio.sleep(0.25)
    print(f"{name} logged in")


async def give_back(name):
    """Puts a login back into the pool."""
    await asyncio.sleep(0.5)
    free.append(name)
    print(f"{name} given back")
