# Breaks: The machine prints two | “the machine prints 42” was not printed
import asyncio

from machine import ticket


async def main():
    ada = await ticket()
    print(f"Ada has {ada}, Bo has {ada + 1}")


asyncio.run(main())
