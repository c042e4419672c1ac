# Breaks: ticker ticks, and it is on time | Leave the ticks to the ticker
import asyncio

from film import parts


async def main():
    lines = []
    there = 0
    for part in parts:
        there += part.seconds
        lines.append((there, f"the {part.name} is here"))
    for count in range(1, 6):
        lines.append((count * 0.5, f"tick {count}"))
    now = 0
    for moment, line in sorted(lines):
        await asyncio.sleep(moment - now)
        now = moment
        print(line)
    print("the evening is over")


asyncio.run(main())
