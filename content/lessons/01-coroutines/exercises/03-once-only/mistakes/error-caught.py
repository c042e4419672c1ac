# Breaks: several | “the machine prints 42” was not printed
import asyncio

from machine import ticket


async def main():
    request = ticket()
    ada = await request
    try:
        bo = await request
    except RuntimeError:
        bo = ada
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
