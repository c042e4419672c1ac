from morning import morning


def push(how, *given):
    """Gives whether the work has returned, and what."""
    try:
        how(*given)
    except StopIteration as end:
        return True, end.value
    return False, None


def finish(work):
    has_returned, result = push(work.send, None)
    return result if has_returned else finish(work)


def give_up(work, pushes):
    if pushes == 0:
        return work.close()
    has_returned, result = push(work.send, None)
    return result if has_returned else give_up(work, pushes - 1)


def interrupt(work, error):
    has_returned, result = push(work.send, None)
    if not has_returned:
        has_returned, result = push(work.throw, error)
    return result if has_returned else finish(work)


morning(finish, give_up, interrupt)
