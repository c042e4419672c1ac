# When Ctrl-C is pressed, in seconds from the beginning.
ctrl_c = 3.25

# How many seconds orders that are being packed are waited for
# when the shop closes.
grace = 2

# How many seconds it takes to pack an order.
orders = {"tent": 1, "boots": 1, "canoe": 60}

# When each customer comes, and the orders they send: each
# stands behind the seconds that pass before it. Most of them
# stay connected, and `leaves` says how long.
customers = {
    "Ann": {"comes": 0.1, "orders": [(0.5, "tent")]},
    "Bob": {"comes": 1, "orders": [(1.75, "boots")]},
    "Cid": {"comes": 3.5, "orders": [(0.5, "tent")]},
    "Dot": {"comes": 0.5, "orders": []},
    "Eve": {"comes": 2, "orders": [(1, "canoe")]},
    "Fay": {"comes": 1, "orders": [], "leaves": 1},
}
