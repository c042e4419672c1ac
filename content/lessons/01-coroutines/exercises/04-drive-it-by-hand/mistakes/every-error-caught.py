# Feedback: Lets an error out that the work does not catch | Let it pass
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
    work.send(None)
    try:
        work.throw(error)
        return finish(work)
    except Exception as end:
        return end


morning(finish, give_up, interrupt)
