pages = {
    "ada.example": [(1, 10)],
    "ben.example": [(2, 20)],
    "cleo.example": [(0.5, None)],
    "dan.example": [(1, 40)],
    "eva.example": [(2, 50)],
    "finn.example": [(2, 60)],
    "gil.example": [(2, 70)],
    "hal.example": [(1, 80)],
}
