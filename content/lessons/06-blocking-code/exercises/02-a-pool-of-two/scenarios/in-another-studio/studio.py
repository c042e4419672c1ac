import time

machines = 3

contents = {
    "a": (1, 97),
    "b": (2.3, 0),
    "c": (1.7, 99),
    "d": (2, 100),
    "e": (0.9, 101),
}

films = list(contents)


def copy_film(film):
    seconds, reels = contents[film]
    print(f"copying {film}")
    time.sleep(seconds)
    return reels
