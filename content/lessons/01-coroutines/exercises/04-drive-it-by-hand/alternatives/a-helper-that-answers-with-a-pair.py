from functools import partial

from morning import morning


def step(push):
    """Whether the work has returned, and what."""
    try:
        push()
    except StopIteration as end:
        return True, end.value
    return False, None


def finish(work):
    done, result = False, None
    while not done:
        done, result = step(partial(work.send, None))
    return result


def give_up(work, pushes):
    while pushes > 0:
        done, result = step(partial(work.send, None))
        if done:
            return result
        pushes -= 1
    work.close()
    return None


def interrupt(work, error):
    done, result = step(partial(work.send, None))
    if not done:
        done, result = step(partial(work.throw, error))
    return result if done else finish(work)


morning(finish, give_up, interrupt)
