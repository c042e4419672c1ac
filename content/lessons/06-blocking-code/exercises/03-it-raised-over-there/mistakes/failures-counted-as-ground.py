# Breaks: The last line counts | “3 ground, 0 failed”
import asyncio

from sacks import grind, sacks


async def mill(sack):
    try:
        kilos = await asyncio.to_thread(grind, sack)
        print(f"{sack}: {kilos} kg")
    except Exception as error:
        print(f"{sack}: {error}")
    return sack


async def main():
    done = await asyncio.gather(
        *(mill(sack) for sack in sacks), return_exceptions=True
    )
    failed = [each for each in done if isinstance(each, Exception)]
    print(f"{len(done) - len(failed)} ground, {len(failed)} failed")


asyncio.run(main())
