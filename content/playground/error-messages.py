import asyncio


async def work():
    return "done"


async def fail():
    raise ValueError("nobody looked")


async def main():
    # 1. A loop runs already: await work() instead.
    again = work()
    try:
        asyncio.run(again)
    except RuntimeError as error:
        print(error)

    # 2. A coroutine runs once: call work() again.
    await again
    try:
        await again
    except RuntimeError as error:
        print(error)

    # 3. Nobody awaits this call.
    work()

    # 4. Nobody asks this task how it ended.
    asyncio.create_task(fail())
    await asyncio.sleep(0)


# 5. Outside of a coroutine no loop runs yet.
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)

asyncio.run(main())
