# Breaks: several | “the machine prints 42” was not printed
import asyncio

from machine import ticket


async def main():
    ada = bo = await ticket()
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
