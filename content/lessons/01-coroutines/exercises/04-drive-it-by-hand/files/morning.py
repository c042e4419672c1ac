from kitchen import bake, cook


def morning(finish, give_up, interrupt):
    """The work of one morning, done with the three functions
    that you write.
    """
    # All work keeps its name to the end: what has none any
    # more, Python closes by itself.
    bread, cake, tart = (
        bake("bread"),
        bake("cake"),
        bake("tart"),
    )
    soup, pie = cook("soup"), bake("pie")
    _report("finished", finish, bread)
    _report("given up", give_up, cake, 2)
    _report("in time", give_up, tart, 4)
    _report(
        "interrupted soup",
        interrupt,
        soup,
        RuntimeError("the gas is off"),
    )
    _report(
        "interrupted pie",
        interrupt,
        pie,
        RuntimeError("the oven is cold"),
    )


def _report(what, act, *given):
    try:
        result = act(*given)
        print(
            f"{what}: {'nothing' if result is None else result}"
        )
    except Exception as error:
        print(f"{what}: out came: {error}")
