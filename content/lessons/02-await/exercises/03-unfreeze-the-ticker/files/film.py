from typing import NamedTuple


class Part(NamedTuple):
    name: str
    seconds: float


# The parts of tonight's film, and the seconds that each takes
# to arrive.
parts = [
    Part("beginning", 0.7),
    Part("middle", 0.7),
    Part("end", 0.7),
]
