import asyncio

from weather import ask, towns, yesterday


async def line_for(town):
    try:
        async with asyncio.timeout(1.5):
            answer = await ask(town)
    except TimeoutError:
        answer = f"{yesterday(town)} (from yesterday)"
    except Exception as error:
        answer = str(error)
    return f"{town}: {answer}"


async def main():
    async with asyncio.TaskGroup() as board:
        lines = [board.create_task(line_for(t)) for t in towns]
    print("\n".join(line.result() for line in lines))


asyncio.run(main())
