import time

# The number of machines that can copy at the same time.
machines = 2

# Seconds that copying takes, and the number of reels.
contents = {
    "Alps": (3, 30),
    "Baltic": (1.2, 12),
    "Congo": (2.1, 20),
    "Danube": (0.9, 9),
}

# The films, in the order in which they should be copied.
films = list(contents)


def copy_film(film):
    """Copies a film.

    Blocks its thread until it is done, and returns the number
    of reels.
    """
    seconds, reels = contents[film]
    print(f"copying {film}")
    time.sleep(seconds)
    return reels
