from itertools import islice

from morning import morning


def pushed(work):
    """One item for each push: None, and at last the result."""
    try:
        while True:
            yield work.send(None)
    except StopIteration as end:
        yield end.value


def last(items):
    item = None
    for item in items:
        pass
    return item


def finish(work):
    return last(pushed(work))


def give_up(work, pushes):
    result = last(islice(pushed(work), pushes))
    if result is None:
        work.close()
    return result


def interrupt(work, error):
    try:
        work.send(None)
        work.throw(error)
    except StopIteration as end:
        return end.value
    else:
        return finish(work)


morning(finish, give_up, interrupt)
