# Breaks: If the work catches the error | “grilled: two sausages” was not printed
from morning import morning


def finish(work):
    while True:
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
    except StopIteration as end:
        return end.value
    work.throw(error)
    return finish(work)


morning(finish, give_up, interrupt)
