import asyncio

from taxis import call, companies


class Answered(Exception):
    """Raised inside the group, it cancels all other calls."""


riding = False


async def ride(company):
    global riding
    answer = await call(company)
    if not riding:
        riding = True
        print(f"riding with {answer}")
        raise Answered


async def main():
    try:
        async with asyncio.TaskGroup() as calls:
            for company in companies:
                calls.create_task(ride(company))
    except* Answered:
        print("on the way")


asyncio.run(main())
