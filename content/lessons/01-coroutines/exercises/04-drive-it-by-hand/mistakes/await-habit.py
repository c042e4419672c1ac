# Feedback: Finishes the work, however many pushes it takes | “bread: mixed” was not printed
from morning import morning


async def finish(work):
    return await work


def give_up(work, pushes):
    try:
        for _ in range(pushes):
            work.send(None)
    except StopIteration as end:
        return end.value
    work.close()
    return None


def interrupt(work, error):
    work.send(None)
    try:
        work.throw(error)
        while True:
            work.send(None)
    except StopIteration as end:
        return end.value


morning(finish, give_up, interrupt)
