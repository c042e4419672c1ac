# Breaks: everything | runs once, however many names
import asyncio

from machine import ticket


async def main():
    ada, bo = [await request for request in [ticket()] * 2]
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
