import asyncio

import launch


async def countdown():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    lines = [str(n) for n in range(launch.count_from, 0, -1)]
    lines.append(f"{launch.name} is off")
    for number, line in enumerate(lines):
        await asyncio.sleep(begin + number - loop.time())
        print(line)


asyncio.run(countdown())
