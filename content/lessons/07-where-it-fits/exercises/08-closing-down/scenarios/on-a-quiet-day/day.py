ctrl_c = 2
grace = 10

orders = {"lamp": 0.5}

customers = {
    "Jon": {"comes": 0.1, "orders": [(0.5, "lamp")]},
    "Kim": {"comes": 0.1, "orders": [], "leaves": 1},
}
