# Breaks: several | The answers are words
import asyncio

from experiment import experiment

# While this is awaited, does somebody else get a turn? Say
# "switches" or "stays".
answers = {
    "a coroutine without any await": False,
    "asyncio.sleep(0)": True,
    "a coroutine that awaits a coroutine without any await": False,
    "a coroutine that awaits asyncio.sleep(0)": True,
    "a new task": True,
    "a task that is done": False,
}

asyncio.run(experiment(answers))
