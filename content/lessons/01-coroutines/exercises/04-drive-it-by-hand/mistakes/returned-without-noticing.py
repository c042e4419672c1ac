# Feedback: Finishes the work, however many pushes it takes | “finished: one bread” was not printed
from morning import morning


def finish(work):
    result = None
    while result is None:
        result = work.send(None)
    return result


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
    except StopIteration as end:
        return end.value
    return finish(work)


morning(finish, give_up, interrupt)
