"""Tracebacks as `python main.py` shows them: without the frames of this package."""

import os
import sys
import traceback

# As its code has it: the module itself may lie in an archive.
PACKAGE = os.path.dirname((lambda: None).__code__.co_filename)


def install():
    extract = traceback.StackSummary._extract_from_extended_frame_gen.__func__

    @classmethod
    def extract_others(cls, frames, **options):
        return extract(cls, (each for each in frames if not _is_ours(each[0])), **options)

    traceback.StackSummary._extract_from_extended_frame_gen = extract_others
    sys.unraisablehook = _tell_of_unraisable


def _is_ours(frame):
    return frame.f_code.co_filename.startswith(PACKAGE)


def _tell_of_unraisable(unraisable):
    """What Python's own hook does. That is written in C: it shows all frames, and only lines of files on a disk."""
    message, subject = unraisable.err_msg or "Exception ignored in", unraisable.object
    print(f"{message}:" if subject is None else f"{message}: {subject!r}", file=sys.stderr)
    traceback.print_exception(unraisable.exc_value, chain=False)
