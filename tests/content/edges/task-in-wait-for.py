import asyncio


async def work():
    try:
        await asyncio.sleep(5)
    finally:
        print("the task is cancelled")


async def never_begun():
    print("never printed")


async def main():
    for awaited, seconds in ((asyncio.create_task(work()), 1), (never_begun(), 0)):
        try:
            await asyncio.wait_for(awaited, seconds)
        except TimeoutError:
            print(f"no answer in {seconds} s")


asyncio.run(main())
