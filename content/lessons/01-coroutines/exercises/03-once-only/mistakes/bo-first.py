# Breaks: One line names both | “Ada has 42, Bo has 41” was printed
import asyncio

from machine import ticket


async def main():
    bo = await ticket()
    ada = await ticket()
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
