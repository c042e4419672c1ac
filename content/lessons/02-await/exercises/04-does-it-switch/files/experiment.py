import asyncio


async def quick():
    """Returns at once."""
    return "ready"


async def quick_inside():
    """Awaits what returns at once."""
    return await quick()


async def sleep_inside():
    """Suspends one level further down."""
    await asyncio.sleep(0)


async def experiment(answers):
    """Awaits each of the six and says whether a neighbour had a
    turn meanwhile.
    """
    done_task = asyncio.create_task(quick())
    await done_task
    cases = {
        "a coroutine without any await": quick,
        "asyncio.sleep(0)": lambda: asyncio.sleep(0),
        "a coroutine that awaits a coroutine without any await": quick_inside,
        "a coroutine that awaits asyncio.sleep(0)": sleep_inside,
        "a new task": lambda: asyncio.create_task(quick()),
        "a task that is done": lambda: done_task,
    }
    for what, make in cases.items():
        neighbour = asyncio.create_task(quick())
        await make()
        happened = "switches" if neighbour.done() else "stays"
        answer = answers.get(what, "?")
        if answer == "?":
            print(f"{what}: decide first")
        else:
            print(f"{what}: {happened}; you said {answer}")
        await neighbour
