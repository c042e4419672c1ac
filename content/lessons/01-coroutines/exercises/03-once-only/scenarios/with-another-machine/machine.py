import itertools

numbers = itertools.count(900, 7)


async def ticket():
    number = next(numbers)
    print(f"ticket no. {number}")
    return number
