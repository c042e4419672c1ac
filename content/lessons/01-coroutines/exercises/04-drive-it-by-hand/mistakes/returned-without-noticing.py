# Breaks: finish(work) pushes | finished: one bread
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
    try:
        work.send(None)
        work.throw(error)
        while True:
            work.send(None)
    except StopIteration as end:
        return end.value


morning(finish, give_up, interrupt)
