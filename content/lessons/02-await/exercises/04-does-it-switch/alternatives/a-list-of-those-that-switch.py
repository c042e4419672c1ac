import asyncio

from experiment import experiment

switching = [
    "asyncio.sleep(0)",
    "a coroutine that awaits asyncio.sleep(0)",
    "a new task",
]
staying = [
    "a coroutine without any await",
    "a coroutine that awaits a coroutine without any await",
    "a task that is done",
]

answers = {what: "switches" for what in switching}
answers |= {what: "stays" for what in staying}

print("my answers:", answers)
asyncio.run(experiment(answers))
