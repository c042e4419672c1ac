import asyncio

from desk import day
from printer import start_label


async def label(parcel):
    answered = asyncio.Event()
    answers = []

    def answer(value):
        answers.append(value)
        answered.set()

    job = start_label(parcel, answer, answer)
    try:
        await answered.wait()
    except BaseException:
        job.stop()
        raise
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]


asyncio.run(day(label))
