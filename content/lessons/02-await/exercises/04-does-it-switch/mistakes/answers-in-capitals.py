# Breaks: several | Only capital and small letters
import asyncio

from experiment import experiment

# While this is awaited, does somebody else get a turn? Say
# "switches" or "stays".
answers = {
    "a coroutine without any await": "STAYS",
    "asyncio.sleep(0)": "SWITCHES",
    "a coroutine that awaits a coroutine without any await": "STAYS",
    "a coroutine that awaits asyncio.sleep(0)": "SWITCHES",
    "a new task": "SWITCHES",
    "a task that is done": "STAYS",
}

asyncio.run(experiment(answers))
