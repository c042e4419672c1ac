import time

# The price in euros, the stock, the size of the picture in kB,
# and the seconds that it takes to measure it.
_goods = {
    "lamp": (12, 3, 40, 0.4),
    "chair": (45, 0, 95, 0.7),
    "sofa": (380, 1, 210, 0.2),
}

# What the visitors want to see.
visits = list(_goods)


def price_of(goods):
    """Looks up the price in euros."""
    return _goods[goods][0]


def stock_of(goods):
    """Counts how many are left."""
    return _goods[goods][1]


def size_of(goods):
    """Measures the picture, and gives its size in kB."""
    time.sleep(_goods[goods][3])
    return _goods[goods][2]
