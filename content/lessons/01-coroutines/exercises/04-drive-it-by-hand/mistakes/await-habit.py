# Breaks: finish(work) pushes | calling it only makes one more coroutine object
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
    try:
        work.send(None)
        work.throw(error)
        while True:
            work.send(None)
    except StopIteration as end:
        return end.value


morning(finish, give_up, interrupt)
