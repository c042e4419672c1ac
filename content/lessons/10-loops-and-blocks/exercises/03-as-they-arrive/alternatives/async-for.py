import asyncio

from shops import ask, limit, shops


async def main():
    shop_of = {asyncio.create_task(ask(s)): s for s in shops}
    try:
        ready = asyncio.as_completed(shop_of, timeout=limit)
        async for task in ready:
            shop = shop_of[task]
            try:
                print(f"{shop}: {task.result()} coins")
            except LookupError as error:
                print(f"{shop}: {error}")
    except TimeoutError:
        late = [t for t in shop_of if not t.done()]
        print("no answer:", ", ".join(shop_of[t] for t in late))
        for task in late:
            task.cancel()
        await asyncio.wait(late)


asyncio.run(main())
