import itertools

_numbers = itertools.count(41)


async def ticket():
    """Prints one ticket and gives its number."""
    number = next(_numbers)
    print(f"the machine prints {number}")
    return number
