import time

seconds = {"oats": 1, "maize": 3, "millet": 2, "spelt": 0.5}

sacks = list(seconds)


def grind(sack):
    time.sleep(seconds[sack])
    if sack.startswith("m"):
        raise RuntimeError(f"{sack} is wet")
    return round(seconds[sack] * 10)
