# Breaks: The table has | “1. Alm: 340”
import asyncio

from map import count_people, villages


async def visit(village):
    return f"{village}: {await count_people(village)}"


async def main():
    runners = [
        asyncio.create_task(visit(village))
        for village in villages
    ]
    done = []
    for runner in asyncio.as_completed(runners):
        done.append(await runner)
    for number, line in enumerate(done, start=1):
        print(f"{number}. {line}")


asyncio.run(main())
