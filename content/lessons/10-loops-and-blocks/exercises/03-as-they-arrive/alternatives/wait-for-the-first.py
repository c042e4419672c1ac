import asyncio

from shops import ask, limit, shops


async def answer(shop):
    try:
        return f"{shop}: {await ask(shop)} coins"
    except LookupError as error:
        return f"{shop}: {error}"


async def main():
    loop = asyncio.get_running_loop()
    end = loop.time() + limit
    pending = {
        asyncio.create_task(answer(shop), name=shop)
        for shop in shops
    }
    while pending and loop.time() < end:
        done, pending = await asyncio.wait(
            pending,
            timeout=end - loop.time(),
            return_when=asyncio.FIRST_COMPLETED,
        )
        for task in done:
            print(task.result())
    if pending:
        names = {task.get_name() for task in pending}
        late = [shop for shop in shops if shop in names]
        print("no answer:", ", ".join(late))
        for task in pending:
            task.cancel()
        await asyncio.wait(pending)


asyncio.run(main())
