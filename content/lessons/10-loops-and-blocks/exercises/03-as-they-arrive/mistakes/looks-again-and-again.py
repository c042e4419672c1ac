# Breaks: Each price is printed | at that very moment
import asyncio

from shops import ask, limit, shops


async def answer(shop):
    try:
        return f"{shop}: {await ask(shop)} coins"
    except LookupError as error:
        return f"{shop}: {error}"


async def main():
    tasks = [asyncio.create_task(answer(shop)) for shop in shops]
    loop = asyncio.get_running_loop()
    end = loop.time() + limit
    told = set()
    while len(told) < len(tasks) and loop.time() < end:
        await asyncio.sleep(min(0.05, end - loop.time()))
        for task in tasks:
            if task.done() and task not in told:
                told.add(task)
                print(task.result())
    if len(told) < len(tasks):
        late = [
            shop
            for shop, task in zip(shops, tasks)
            if not task.done()
        ]
        print("no answer:", ", ".join(late))
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


asyncio.run(main())
