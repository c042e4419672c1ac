# Breaks: several | was printed at 2 s
import asyncio

from sacks import grind, sacks


async def main():
    answers = await asyncio.gather(
        *(asyncio.to_thread(grind, sack) for sack in sacks),
        return_exceptions=True,
    )
    failed = 0
    for sack, answer in zip(sacks, answers):
        if isinstance(answer, Exception):
            failed += 1
            print(f"{sack}: {answer}")
        else:
            print(f"{sack}: {answer} kg")
    print(f"{len(sacks) - failed} ground, {failed} failed")


asyncio.run(main())
