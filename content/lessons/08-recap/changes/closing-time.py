import asyncio


async def call(hut, seconds):
    try:
        await asyncio.sleep(seconds)
        if hut == "Nera":
            raise ValueError("wrong number for Nera")
        print(f"{hut} is free")
    finally:
        print(f"{hut}: hung up")


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as calls:
                calls.create_task(call("Rosa", 1))
                calls.create_task(call("Nera", 0.5))
            print("all have been called")
    except TimeoutError:
        print("the phone is needed")


asyncio.run(main())
