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
    return work.send(None)


def interrupt(work, error):
    """Pushes the work once, raises the error inside it, and
    pushes on until it returns.
    """
    return work.send(None)


morning(finish, give_up, interrupt)
