# Breaks: If the work does not catch | another error
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
        work.throw(error)
        while True:
            work.send(None)
    except StopIteration as end:
        return end.value
    except Exception:
        raise RuntimeError(str(error)) from None


morning(finish, give_up, interrupt)
