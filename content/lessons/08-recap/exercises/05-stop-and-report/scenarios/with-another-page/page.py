web = {
    "oak.example/leaf": [(1, "no server"), (2, 200)],
    "elm.example/bark": [(0.5, 404)],
    "ash.example/seed": [(0.5, "no server")],
    "fir.example/cone": [(20, 200)],
    "yew.example/root": [(0.25, 200)],
}

goodbye = 0.125
