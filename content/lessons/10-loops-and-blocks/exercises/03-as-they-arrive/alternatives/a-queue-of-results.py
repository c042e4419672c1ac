import asyncio

from shops import ask, limit, shops


async def answer(shop):
    try:
        return f"{shop}: {await ask(shop)} coins"
    except LookupError as error:
        return f"{shop}: {error}"


async def put(shop, results):
    await results.put((shop, await answer(shop)))


async def show(results, late):
    while late:
        shop, line = await results.get()
        print(line)
        late.remove(shop)


async def main():
    results = asyncio.Queue()
    late = list(shops)
    tasks = [
        asyncio.create_task(put(shop, results)) for shop in shops
    ]
    try:
        await asyncio.wait_for(show(results, late), limit)
    except asyncio.TimeoutError:
        print("no answer: " + ", ".join(late))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
