from asyncio import TaskGroup, run

from kitchen import boil, fry, toast


async def main():
    async with TaskGroup() as group:
        kettle, toaster = (
            group.create_task(boil()),
            group.create_task(toast()),
        )
        egg = await fry()
    print(
        f"breakfast: {kettle.result()}, {toaster.result()} and {egg}"
    )


run(main())
