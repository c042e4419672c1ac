import asyncio
from collections import defaultdict

from experiment import experiment

answers = defaultdict(lambda: "stays")
answers["asyncio.sleep(0)"] = "switches"
answers["a coroutine that awaits asyncio.sleep(0)"] = "switches"
answers["a new task"] = "switches"
for what in (
    "a coroutine without any await",
    "a coroutine that awaits a coroutine without any await",
    "a task that is done",
):
    answers[what]

asyncio.run(experiment(answers))
