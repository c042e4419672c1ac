# Breaks: everything | missing its parentheses
import asyncio

from machine import ticket


async def main():
    ada = await ticket
    bo = await ticket
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
