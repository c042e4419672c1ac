# Breaks: The last line counts | “3 delivered, 1 failed”
import asyncio

from farms import farms, order


async def main():
    answers = await asyncio.gather(
        *[order(farm) for farm in farms], return_exceptions=True
    )
    failed = 0
    for farm, answer in zip(farms, answers):
        if isinstance(answer, BaseException):
            failed += 1
            print(f"{farm}: no delivery, {answer}")
        else:
            print(f"{farm}: {answer}")
    print(f"{len(answers)} delivered, {failed} failed")


asyncio.run(main())
