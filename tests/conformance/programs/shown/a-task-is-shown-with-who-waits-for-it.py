import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(work(), name="work")
    task.add_done_callback(print_done)
    waiter = asyncio.create_task(wait(task), name="waiter")
    await asyncio.sleep(0.5)
    print(str(task).split("cb=")[1].replace(" at main.py:", "").rstrip("0123456789"))
    print("wait_for=" in str(waiter), str(waiter).split("wait_for=")[1].split(" ")[1])
    await waiter


async def wait(task):
    await task


def print_done(task):
    print("done")


asyncio.run(main())
