import time

# So many machines can copy at the same time.
machines = 2

lengths = {"Alps": 3, "Baltic": 1, "Congo": 2, "Danube": 1}

# The films, in the order in which they are wanted.
films = list(lengths)


def copy_film(film):
    """Copies a film.

    Keeps its thread until it is done, and tells the number of
    reels.
    """
    time.sleep(lengths[film])
    return lengths[film] * 10
