import asyncio

from experiment import experiment

SWITCHES = "switches"
STAYS = "stays"

answers = {
    "a coroutine without any await": STAYS,
    "asyncio.sleep(0)": SWITCHES,
    "a coroutine that awaits a coroutine without any await": STAYS,
    "a coroutine that awaits asyncio.sleep(0)": SWITCHES,
    "a new task": SWITCHES,
    "a task that is done": STAYS,
}


async def main():
    await experiment(answers)


asyncio.run(main())
