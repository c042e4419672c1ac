import asyncio

from machine import ticket


async def main():
    tickets = {name: await ticket() for name in ["Ada", "Bo"]}
    print(
        ", ".join(
            f"{name} has {number}"
            for name, number in tickets.items()
        )
    )


asyncio.run(main())
