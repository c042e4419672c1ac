from typing import NamedTuple


class Part(NamedTuple):
    name: str
    seconds: float


parts = [Part("trailer", 0.25), Part("film", 2.75)]
