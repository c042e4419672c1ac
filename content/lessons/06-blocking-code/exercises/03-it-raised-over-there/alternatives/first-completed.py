import asyncio

from sacks import grind, sacks


async def main():
    running = {
        asyncio.create_task(asyncio.to_thread(grind, sack)): sack
        for sack in sacks
    }
    ground = failed = 0
    pending = set(running)
    while pending:
        done, pending = await asyncio.wait(
            pending, return_when=asyncio.FIRST_COMPLETED
        )
        for task in done:
            error = task.exception()
            if error:
                failed += 1
                print(f"{running[task]}: {error}")
            else:
                ground += 1
                print(f"{running[task]}: {task.result()} kg")
    print(f"{ground} ground, {failed} failed")


asyncio.run(main())
