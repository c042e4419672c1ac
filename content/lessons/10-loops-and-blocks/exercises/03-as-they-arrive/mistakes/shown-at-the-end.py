# Breaks: Each price is printed | south: 9 coins
import asyncio

from shops import ask, limit, shops


async def answer(shop):
    try:
        return f"{shop}: {await ask(shop)} coins"
    except LookupError as error:
        print(f"{shop}: {error}")


async def main():
    tasks = [asyncio.create_task(answer(shop)) for shop in shops]
    done, late = await asyncio.wait(tasks, timeout=limit)
    for task in tasks:
        if task in done and task.result():
            print(task.result())
    if late:
        for task in late:
            task.cancel()
        names = [s for s, t in zip(shops, tasks) if t in late]
        print("no answer:", ", ".join(names))
        await asyncio.wait(late)


asyncio.run(main())
