import asyncio

stock = 0
changed = asyncio.Condition()


async def buy(name, wanted):
    global stock
    async with changed:
        await changed.wait_for(lambda: stock >= wanted)
        stock -= wanted
        print(f"{name} takes {wanted}, {stock} left")


async def deliver():
    global stock
    for _ in range(2):
        await asyncio.sleep(1)
        async with changed:
            stock += 2
            print(f"delivery, {stock} in stock")
            changed.notify_all()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(buy("Ada", 3))
        group.create_task(buy("Bo", 1))
        group.create_task(deliver())


asyncio.run(main())
