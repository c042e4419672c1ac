import time

seconds = {
    "oats": 1,
    "maize": 3,
    "millet": 2,
    "spelt": 0.5,
    "chaff": 0.7,
}

sacks = list(seconds)


def grind(sack):
    time.sleep(seconds[sack])
    if sack == "maize":
        raise OSError("maize is wet")
    if sack == "millet":
        raise RuntimeError("millet is wet")
    if sack == "chaff":
        return 0
    return round(seconds[sack] * 10)
