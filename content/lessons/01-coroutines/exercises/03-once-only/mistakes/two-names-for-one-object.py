# Breaks: everything | however many names it has
import asyncio

from machine import ticket


async def main():
    ada = ticket()
    bo = ada
    print(f"Ada has {await ada}, Bo has {await bo}")


asyncio.run(main())
