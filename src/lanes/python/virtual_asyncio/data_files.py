"""The files beside a program, which it can open: in the folder in which it runs, where its modules are too."""

import contextlib
import os

FOLDER = "/"


def enter_folder():
    """Once in each interpreter."""
    os.chdir(FOLDER)


def put_in_place(texts):
    """`texts`: of the files, by path. The interpreter forgets them with all else that a program leaves."""
    for path, text in texts.items():
        # Of two files, one of which would have to be the folder of the other, there is one.
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
