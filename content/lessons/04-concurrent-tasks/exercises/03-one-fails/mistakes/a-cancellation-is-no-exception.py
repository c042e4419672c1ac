# Breaks: An order that was cancelled | a BaseException but not an Exception
import asyncio

from farms import farms, order


async def main():
    answers = await asyncio.gather(
        *map(order, farms), return_exceptions=True
    )
    failed = 0
    for farm, answer in zip(farms, answers):
        if isinstance(answer, Exception):
            failed += 1
            print(f"{farm}: no delivery, {answer}")
        else:
            print(f"{farm}: {answer}")
    print(f"{len(answers) - failed} delivered, {failed} failed")


asyncio.run(main())
