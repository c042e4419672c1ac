# Breaks: The machine prints two | “the machine prints 43” was printed
import asyncio

from machine import ticket


async def main():
    tickets = [await ticket() for _ in range(3)]
    print(f"Ada has {tickets[0]}, Bo has {tickets[1]}")


asyncio.run(main())
