import asyncio


async def experiment(answers):
    right = {
        "a task that is done": "stays",
        "a new task": "switches",
        "a coroutine that awaits asyncio.sleep(0)": "switches",
        "a coroutine that awaits a coroutine without any await": "stays",
        "asyncio.sleep(0)": "switches",
        "a coroutine without any await": "stays",
    }
    for what, happens in right.items():
        await asyncio.sleep(0)
        print(
            f"{what}: as you said"
            if answers.get(what) == happens
            else f"{what}: no"
        )
