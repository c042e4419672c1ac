import time

contents = {
    "wheat": {"seconds": 2, "kilos": 45},
    "rye": {"seconds": 1, "kilos": 20},
    "barley": {"seconds": 0.5},
}

# The sacks of the day.
sacks = list(contents)


def grind(sack):
    """Grinds a sack.

    Blocks its thread until it is done, and returns the weight
    of the flour.
    """
    content = contents[sack]
    time.sleep(content["seconds"])
    if "kilos" not in content:
        raise ValueError("there is a stone in it")
    return content["kilos"]
