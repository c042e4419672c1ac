import asyncio

background = set()


def in_background(coroutine):
    task = asyncio.create_task(coroutine)
    background.add(task)
    task.add_done_callback(background.discard)


async def send_receipt(order, seconds):
    await asyncio.sleep(seconds)
    print("receipt", order)


async def main():
    in_background(send_receipt(7, 1))
    in_background(send_receipt(8, 3))
    await asyncio.sleep(2)
    print("still sending:", len(background))


asyncio.run(main())
