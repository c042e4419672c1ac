web = {
    "oak.example/leaf": [
        (0.5, "no server"),
        (0.5, "no server"),
        (0.5, "no server"),
        (0.5, 200),
    ],
    "elm.example/bark": [
        (0.5, "no server"),
        (9, 200),
    ],
    "ash.example/seed": [(0.25, 301)],
    "fir.example/cone": [(9, 200), (0.5, "no server")],
    "yew.example/root": [(0.5, "no server"), (0.75, 410)],
}

goodbye = 0
