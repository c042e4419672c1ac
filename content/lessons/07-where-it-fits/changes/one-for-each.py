import asyncio


questions = [
    ("berth plan", 3.5),
    ("tides", 0.5),
    ("weather", 0.5),
]


async def answer(question, seconds):
    print(f"asked for the {question}")
    await asyncio.sleep(seconds)
    print(f"answered: {question}")


async def main():
    for question, seconds in questions:
        await answer(question, seconds)
        await asyncio.sleep(1)
    print("the office closes")


asyncio.run(main())
