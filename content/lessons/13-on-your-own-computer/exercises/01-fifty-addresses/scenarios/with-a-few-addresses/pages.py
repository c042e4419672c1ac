pages = {
    "elm.example": [(0.5, 300)],
    "oak.example": [(5, 80)],
    "ash.example": [(0.5, None), (0.5, 75)],
    "fir.example": [(0.75, 40)],
    "yew.example": [(0.25, 0)],
}
