import asyncio

import kitchen


async def main():
    machines = [kitchen.boil, kitchen.toast]
    tasks = [asyncio.create_task(start()) for start in machines]

    egg = await kitchen.fry()
    tea, bread = [await task for task in tasks]

    print("breakfast: %s, %s and %s" % (tea, bread, egg))


asyncio.run(main())
