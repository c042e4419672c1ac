# Breaks: Each singer is a task | No task of its own ran sing
from itertools import zip_longest

from choir import choir

for round_of_lines in zip_longest(
    *(singer.lines for singer in choir)
):
    for singer, line in zip(choir, round_of_lines):
        if line is not None:
            print(f"{singer.name}: {line}")
print("the song is over")
