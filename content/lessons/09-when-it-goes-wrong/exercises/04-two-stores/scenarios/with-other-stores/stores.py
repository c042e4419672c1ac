import asyncio

# How many pieces are in each store.
stock = {"yard": 5, "barn": 8, "dock": 1, "attic": 12, "mill": 3}

# The moves, which all begin at the same time: so many pieces,
# from where and where to.
moves = [
    (2, "yard", "barn"),
    (4, "barn", "yard"),
    (3, "attic", "mill"),
    (1, "dock", "attic"),
    (1, "yard", "barn"),
]

_open = set()


async def open_gate(store):
    """Opens the gate of a store, which takes a quarter of a
    second. Nobody else may use the store until its move is done.
    """
    if store in _open:
        print(f"collision at {store}")
    _open.add(store)
    await asyncio.sleep(0.25)


async def carry(pieces, source, target):
    """Carries pieces from one store to another, which takes a
    second. Both gates have to be open, and are closed then.
    """
    if not {source, target} <= _open:
        print(f"a closed gate between {source} and {target}")
    await asyncio.sleep(1)
    stock[source] -= pieces
    stock[target] += pieces
    _open.difference_update([source, target])
    print(f"moved: {pieces} from {source} to {target}")


def report():
    """Prints what is in each store."""
    for store, pieces in stock.items():
        print(f"{store}: {pieces}")
