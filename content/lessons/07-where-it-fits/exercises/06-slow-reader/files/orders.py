# How many orders each customer has, and how many bytes each
# order has.
COUNT = 60
SIZE = 8_000

made = {}
read = {}
# How many orders of a customer were made and not read yet.
most = 0


def orders_of(name):
    """Makes the orders of a customer, one after the other."""
    global most
    made[name] = 0
    for number in range(1, COUNT + 1):
        made[name] += 1
        most = max(most, made[name] - read.get(name, 0))
        text = f"order {number} of {name} "
        yield text.ljust(SIZE - 1, ".").encode() + b"\n"


def has_read(name):
    """A customer has read one order more."""
    read[name] = read.get(name, 0) + 1
