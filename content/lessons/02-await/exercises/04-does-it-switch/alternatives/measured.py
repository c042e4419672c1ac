import asyncio

from experiment import experiment


async def quick():
    pass


async def outer(inner):
    await inner


async def observed(awaitable):
    turns = []
    asyncio.get_running_loop().call_soon(turns.append, "a turn")
    await awaitable
    return "switches" if turns else "stays"


async def main():
    done = asyncio.create_task(quick())
    await done
    await experiment(
        {
            "a coroutine without any await": await observed(
                quick()
            ),
            "asyncio.sleep(0)": await observed(
                asyncio.sleep(0)
            ),
            "a coroutine that awaits a coroutine without any await": await observed(
                outer(quick())
            ),
            "a coroutine that awaits asyncio.sleep(0)": await observed(
                outer(asyncio.sleep(0))
            ),
            "a new task": await observed(
                asyncio.create_task(quick())
            ),
            "a task that is done": await observed(done),
        }
    )


asyncio.run(main())
