from morning import morning


def finish(work):
    try:
        while True:
            work.send(None)
    except StopIteration as returned:
        return returned.value


def give_up(work, pushes):
    try:
        for count in range(pushes):
            work.send(None)
    except StopIteration as returned:
        return returned.value
    finally:
        work.close()


def interrupt(work, error):
    try:
        work.send(None)
        work.throw(error)
        while True:
            work.send(None)
    except StopIteration as returned:
        return returned.value


morning(finish, give_up, interrupt)
