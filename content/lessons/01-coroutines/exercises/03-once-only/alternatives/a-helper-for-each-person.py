import asyncio

import machine


async def served(person):
    return f"{person} has {await machine.ticket()}"


async def main():
    first = await served("Ada")
    second = await served("Bo")
    print(first, second, sep=", ")


asyncio.run(main())
