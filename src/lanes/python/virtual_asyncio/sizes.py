"""What an event of the run record holds of a program's own texts at most, so that none floods whoever listens.

The same as in the runtime's `recorded-sizes.ts` and `describe-error.ts`.
"""

# Characters.
NAME = 200
RESULT = 200
MESSAGE = 10_000

# Of a traceback, and of the awaits that a task stands at: the outermost and the innermost.
PLACES = 50

# Of one `gather`.
AWAITED = 100

# Errors in one description, with all causes and members; and of those, members of one group.
ERRORS = 100
MEMBERS = 20

BRACKETS = {list: "[]", tuple: "()", dict: "{}", set: "{}"}


def cut(value, length):
    """The text of anything, cut. Never raises, whatever a program's own `__str__` does."""
    text = value if type(value) is str else shown(value)
    return text if len(text) <= length else f"{text[: length - 1]}…"


def shown(value, show=str):
    try:
        return show(value)
    except Exception:
        return f"<{type(value).__name__} that can't be shown>"


def cut_repr(value, length):
    """What `repr` gives, cut. It takes no longer to make than what is left of it, however large a list is."""
    return cut(shown(value, _Repr(length).of), length)


class _Repr:
    def __init__(self, length):
        # Characters for which there still is room, at least.
        self._left = length + 1

    def of(self, value, around=frozenset()):
        self._left -= 1
        kind = type(value)
        if kind in (str, bytes):
            text = repr(value[: max(self._left, 0) + 1])
            self._left -= len(text)
            return text
        if kind not in BRACKETS or not value:
            return repr(value)
        opening, closing = BRACKETS[kind]
        if id(value) in around:
            return f"{opening}...{closing}"
        items = self._items(value, around | {id(value)})
        return f"{opening}{', '.join(items)}{',' if kind is tuple and len(value) == 1 else ''}{closing}"

    def _items(self, value, around):
        for each in value:
            if self._left <= 0:
                break
            text = self.of(each, around)
            yield f"{text}: {self.of(value[each], around)}" if type(value) is dict else text


def ends(places):
    """The first and the last of many."""
    return places if len(places) <= PLACES else places[: PLACES // 2] + places[-PLACES // 2 :]
