from morning import morning


def finish(work):
    """Pushes the work until it returns.

    Gives what it returned.
    """
    while True:
        try:
            work.send(None)
        except StopIteration as end:
            return end.value


def give_up(work, pushes):
    """Pushes the work at most `pushes` times.

    Gives its result, or closes it and gives None.
    """
    try:
        for _ in range(pushes):
            work.send(None)
    except StopIteration as end:
        return end.value
    work.close()
    return None


def interrupt(work, error):
    """Pushes the work once, raises the error inside it, and
    pushes on until it returns.
    """
    try:
        work.send(None)
        work.throw(error)
        while True:
            work.send(None)
    except StopIteration as end:
        return end.value


morning(finish, give_up, interrupt)
