# Breaks: It works with other farms | of another class
import asyncio

from farms import farms, order


async def attempt(farm):
    try:
        return f"{farm}: {await order(farm)}"
    except ValueError as error:
        return f"{farm}: no delivery, {error}"


async def main():
    lines = await asyncio.gather(*map(attempt, farms))
    failed = sum("no delivery" in line for line in lines)
    print(*lines, sep="\n")
    print(f"{len(lines) - failed} delivered, {failed} failed")


asyncio.run(main())
