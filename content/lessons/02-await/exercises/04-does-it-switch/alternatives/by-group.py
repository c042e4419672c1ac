import asyncio

from experiment import experiment

stays = [
    "a coroutine without any await",
    "a coroutine that awaits a coroutine without any await",
    "a task that is done",
]
switches = [
    "asyncio.sleep(0)",
    "a coroutine that awaits asyncio.sleep(0)",
    "a new task",
]
answers = dict.fromkeys(stays, "stays") | dict.fromkeys(
    switches, "switches"
)

asyncio.run(experiment(answers))
