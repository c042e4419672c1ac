# Breaks: several | on the fire
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
    work.close()
    return f"nothing, because {error}"


morning(finish, give_up, interrupt)
