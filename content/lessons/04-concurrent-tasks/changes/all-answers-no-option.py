import asyncio


async def depth(lake, metres):
    await asyncio.sleep(1)
    if metres == 0:
        raise ValueError(f"{lake} is frozen")
    return metres


async def main():
    answers = await asyncio.gather(
        depth("Como", 410),
        depth("Inari", 0),
        depth("Vänern", 106),
    )
    print(answers)
    for answer in answers:
        if isinstance(answer, BaseException):
            print("no depth:", answer)
        else:
            print("depth:", answer)


asyncio.run(main())
