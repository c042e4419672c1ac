# Breaks: everything | runs once, however many names
import asyncio

from machine import ticket


async def main():
    request = ticket()

    def ask():
        return request

    ada = await ask()
    bo = await ask()
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
