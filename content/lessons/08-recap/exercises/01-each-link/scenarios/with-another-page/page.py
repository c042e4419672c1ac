web = {
    "oak.example/leaf": [(1, 200)],
    "elm.example/bark": [(0.25, "no server")],
    "ash.example/seed": [(2, 503)],
    "fir.example/cone": [(0.5, "no server")],
    "ivy.example/vine": [(0.5, 204)],
    "box.example/hedge": [(0.5, 301)],
    "yew.example/root": [(1, 200)],
}

goodbye = 0
