# Breaks: It works with another machine | “Ada has 41, Bo has 42” was printed
import asyncio

from machine import ticket


async def main():
    await ticket()
    await ticket()
    print("Ada has 41, Bo has 42")


asyncio.run(main())
