# Breaks: Each ticket that is asked for | coroutine 'ticket' was never awaited
import asyncio

from machine import ticket


async def main():
    ticket()
    ada = await ticket()
    bo = await ticket()
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
