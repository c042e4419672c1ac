import asyncio


async def land(quay):
    for crate in ["cod", "eel", "sole", "bass"]:
        await quay.put(crate)
        print(f"{crate} on the quay")


async def carry(quay):
    while True:
        crate = await quay.get()
        await asyncio.sleep(1)
        print(f"{crate} in the store")
        quay.task_done()


async def main():
    quay = asyncio.Queue()
    carrying = asyncio.create_task(carry(quay))
    await land(quay)
    print("the boat leaves")
    await quay.join()
    print("the quay is empty")
    carrying.cancel()


asyncio.run(main())
