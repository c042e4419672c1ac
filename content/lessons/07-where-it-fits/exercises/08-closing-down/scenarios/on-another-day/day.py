ctrl_c = 2
grace = 0.5

orders = {"lamp": 0.4, "stove": 1}

customers = {
    "Gus": {"comes": 0.1, "orders": [(1.7, "lamp"), (0.2, "stove")]},
    "Hal": {"comes": 0.1, "orders": [(1.8, "stove")]},
    "Ida": {"comes": 1, "orders": []},
}
