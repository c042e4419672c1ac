# Breaks: It works for other work | “layer 7 of 7”
from morning import morning


def finish(work):
    work.send(None)
    work.send(None)
    work.send(None)
    try:
        work.send(None)
    except StopIteration as end:
        return end.value


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
