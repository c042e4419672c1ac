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
    """Pushes the work once and raises the error inside it.

    Finishes it if it goes on.
    """
    work.send(None)
    try:
        work.throw(error)
    except StopIteration as end:
        return end.value
    return finish(work)


morning(finish, give_up, interrupt)
