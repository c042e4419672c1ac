# Breaks: finish(work) pushes | “bread: rested” was not printed
from morning import morning


def finish(work):
    return work.send(None)


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
