from morning import morning


def finish(work):
    """Pushes the work until it returns.

    Gives what it returned.
    """
    return work.send(None)


def give_up(work, pushes):
    """Pushes the work at most `pushes` times.

    Gives its result, or closes it and gives None.
    """
    return work.send(None)


def interrupt(work, error):
    """Pushes the work once and raises the error inside it.

    Finishes it if it goes on.
    """
    return work.send(None)


morning(finish, give_up, interrupt)
