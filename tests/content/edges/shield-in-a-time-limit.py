import asyncio


async def save(order):
    await asyncio.sleep(3)
    print("saved", order)


async def main():
    shielded = asyncio.create_task(save("with a shield"))
    bare = asyncio.create_task(save("without one"))
    for waiting in (asyncio.shield(shielded), bare):
        try:
            await asyncio.wait_for(waiting, 1)
        except TimeoutError:
            print("stopped waiting")
    await asyncio.wait([shielded, bare])
    print("cancelled:", shielded.cancelled(), bare.cancelled())


asyncio.run(main())
