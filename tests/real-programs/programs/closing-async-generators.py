import asyncio


async def numbers(name):
    try:
        for n in range(5):
            yield n
            await asyncio.sleep(0.01)
    finally:
        print("closing", name)
        await asyncio.sleep(0.05)
        print("closed", name)


class Box:
    async def __aiter__(self):
        try:
            yield 1
            yield 2
        finally:
            print("box closed")


async def first(name):
    async for n in numbers(name):
        if n == 2:
            return n


async def outer():
    async for n in numbers("inner"):
        yield n


async def main():
    async for n in numbers("a"):
        print("a", n)
        if n == 1:
            break
    print("after a")
    await asyncio.sleep(0)
    print("after a turn")
    await asyncio.sleep(0.1)
    print(await first("b"))
    await asyncio.sleep(0.1)
    box = Box()
    async for n in box:
        break
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    kept = numbers("kept")
    async for n in kept:
        break
    print("kept is open")
    async for n in kept:
        print("kept", n)
        break
    await kept.aclose()
    try:
        async for n in numbers("c"):
            raise ValueError("out")
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0.1)
    async for n in outer():
        break
    await asyncio.sleep(0.2)
    for i in range(2):
        async for a in numbers(f"l{i}"):
            if a == 0:
                continue
            break
    print(len(asyncio.all_tasks()))
    async for n in numbers("last"):
        break
    print("end")


asyncio.run(main())
