# Breaks: After limit seconds | take it from
import asyncio

from shops import ask, limit, shops


async def answer(shop):
    try:
        return f"{shop}: {await ask(shop)} coins"
    except LookupError as error:
        return f"{shop}: {error}"


async def main():
    tasks = [asyncio.create_task(answer(shop)) for shop in shops]
    try:
        for result in asyncio.as_completed(tasks, timeout=3):
            print(await result)
    except TimeoutError:
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
