import asyncio

from experiment import experiment

# While this is awaited, does somebody else get a turn? Say
# "switches" or "stays".
answers = {
    "a coroutine without any await": "?",
    "asyncio.sleep(0)": "?",
    "a coroutine that awaits a coroutine without any await": "?",
    "a coroutine that awaits asyncio.sleep(0)": "?",
    "a new task": "?",
    "a task that is done": "?",
}

asyncio.run(experiment(answers))
