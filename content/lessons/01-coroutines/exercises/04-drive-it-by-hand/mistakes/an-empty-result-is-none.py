# Breaks: It works for other work | an empty plate
from morning import morning


def finish(work):
    result = None
    while not result:
        try:
            work.send(None)
        except StopIteration as end:
            result = end.value or "nothing"
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
