import asyncio


async def ask(city, degrees):
    await asyncio.sleep(1)
    if degrees is None:
        raise ValueError(f"{city} is offline")
    return degrees


async def main():
    answers = await asyncio.gather(
        ask("Oslo", 4),
        ask("Lima", None),
        ask("Perth", 18),
        return_exceptions=True,
    )
    print(answers)
    for answer in answers:
        if isinstance(answer, BaseException):
            print("no answer:", answer)
        else:
            print("degrees:", answer)


asyncio.run(main())
