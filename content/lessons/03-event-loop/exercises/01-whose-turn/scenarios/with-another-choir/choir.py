from typing import NamedTuple


class Singer(NamedTuple):
    name: str
    lines: list


choir = [
    Singer("Dot", ["one"]),
    Singer("Eve", ["uno", "due", "tre", "quattro"]),
    Singer("Fay", []),
    Singer("Gus", ["eins", "zwei"]),
]
