# Breaks: After limit seconds | nobody to list
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
        for result in asyncio.as_completed(tasks, timeout=limit):
            print(await result)
    except TimeoutError:
        pass
    finally:
        late = [
            shop
            for shop, task in zip(shops, tasks)
            if not task.done()
        ]
        print("no answer:", ", ".join(late))
        for task in tasks:
            task.cancel()
        if late:
            await asyncio.wait(tasks)


asyncio.run(main())
