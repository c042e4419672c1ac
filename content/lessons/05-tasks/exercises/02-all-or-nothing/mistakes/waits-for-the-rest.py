# Breaks: If one fails | “bed: called off” was not printed
import asyncio

from trip import book, needs


async def main():
    answers = await asyncio.gather(
        *(book(what) for what in needs), return_exceptions=True
    )
    failed = [
        answer
        for answer in answers
        if isinstance(answer, Exception)
    ]
    print(
        f"no trip: {failed[0]}"
        if failed
        else f"booked: {', '.join(answers)}"
    )


asyncio.run(main())
