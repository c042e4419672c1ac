from kitchen import crumbs, grill, salad, stubborn, trifle


def morning(finish, give_up, interrupt):
    # All work keeps its name to the end: what has none any
    # more, Python closes by itself.
    seven, none, five = trifle(7), trifle(0), trifle(5)
    four, nine, six = trifle(4), trifle(9), trifle(6)
    fruit, sausages = stubborn(), grill()
    green, gone = salad(), LookupError("no spoon")

    _report("finished", finish, seven)
    _report("finished at once", finish, none)
    _report("given up after 3", give_up, five, 3)
    _report("given up after 5", give_up, four, 5)
    _report("given up unbegun", give_up, nine, 0)
    _report("an empty plate", finish, crumbs())
    _report("in spite of all", interrupt, fruit, gone)
    _report("grilled", interrupt, sausages, gone)
    _report("broken off", interrupt, six, gone)
    _report("served", interrupt, green, gone)


def _report(what, act, work, *given):
    try:
        result = act(work, *given)
        print(f"{what}: {_text(result)}")
    except LookupError as error:
        same = "the same" if error in given else "another"
        print(f"{what}: {same} error")
    except Exception:
        print(f"{what}: another error")


def _text(result):
    if result is None:
        return "nothing"
    return result or "an empty text"
