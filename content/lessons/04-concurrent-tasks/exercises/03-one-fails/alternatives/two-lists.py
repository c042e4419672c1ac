import asyncio

from farms import farms, order


async def main():
    answers = await asyncio.gather(
        *(order(farm) for farm in farms),
        return_exceptions=True,
    )
    is_error = [isinstance(a, BaseException) for a in answers]

    for farm, answer, failed in zip(farms, answers, is_error):
        what = f"no delivery, {answer}" if failed else answer
        print(f"{farm}: {what}")

    failures = sum(is_error)
    print(f"{len(farms) - failures} delivered, {failures} failed")


asyncio.run(main())
