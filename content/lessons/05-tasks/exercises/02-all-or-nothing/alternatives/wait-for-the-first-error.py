from asyncio import (
    FIRST_EXCEPTION,
    create_task,
    gather,
    run,
    wait,
)

from trip import book, needs


async def main():
    tasks = [create_task(book(what)) for what in needs]
    done, pending = await wait(
        tasks, return_when=FIRST_EXCEPTION
    )
    for task in pending:
        task.cancel()
    await gather(*pending, return_exceptions=True)
    errors = [
        task.exception() for task in done if task.exception()
    ]
    if errors:
        print(f"no trip: {errors[0]}")
    else:
        print(f"booked: {', '.join(await gather(*tasks))}")


run(main())
