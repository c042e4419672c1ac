import asyncio


async def guest(name, dances):
    for dance in range(1, dances + 1):
        print(f"{name}: dance {dance}")
        await asyncio.sleep(0)
    return f"{name} goes home"


async def clumsy_guest(name):
    print(f"{name}: one step")
    raise RuntimeError(f"{name} has hurt a foot")


async def host(loop):
    print("host: opens the door once more")
    loop.spawn(guest("Cy", 1))
    await asyncio.sleep(0)
    print("host: serves tea")
    return "the host is tired"


def evening(loop):
    """One evening on your loop: it has the methods `spawn` and
    `run`.
    """
    loop.spawn(host(loop))
    loop.spawn(guest("Ada", 2))
    loop.spawn(clumsy_guest("Dot"))
    loop.spawn(guest("Bo", 1))
    print("everybody is here")
    for result in loop.run():
        print(result)
