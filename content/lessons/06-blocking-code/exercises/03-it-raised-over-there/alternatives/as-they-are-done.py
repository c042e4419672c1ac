from asyncio import (
    FIRST_COMPLETED,
    create_task,
    run,
    to_thread,
    wait,
)

from sacks import grind, sacks


async def main():
    pending = {
        create_task(to_thread(grind, sack), name=sack)
        for sack in sacks
    }
    failed = 0
    while pending:
        done, pending = await wait(
            pending, return_when=FIRST_COMPLETED
        )
        for task in done:
            error = task.exception()
            failed += error is not None
            print(
                f"{task.get_name()}: {error or f'{task.result()} kg'}"
            )
    print(f"{len(sacks) - failed} ground, {failed} failed")


run(main())
