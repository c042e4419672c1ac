from typing import NamedTuple


class Singer(NamedTuple):
    name: str
    lines: list[str]


# Who sings, and the lines of their songs.
choir = [
    Singer("Ada", ["the sun", "the moon", "the stars"]),
    Singer("Bo", ["the hill", "the sea"]),
    Singer("Cy", ["the wind", "the rain", "the snow"]),
]
