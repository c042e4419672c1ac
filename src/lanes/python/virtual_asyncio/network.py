"""A network in memory: names, addresses, who listens where, and what travels between two ends, on the clock."""

import itertools
from collections import deque

from .clock import clock
from .thread_time import NANOSECONDS

# One way, from one end to the other.
LATENCY = NANOSECONDS // 100

# Bytes that may be on their way or unread, in each direction.
CAPACITY = 65536

THIS_HOST = "127.0.0.1"
ANY_HOST = "0.0.0.0"

# As systems do: those below are for servers.
FIRST_PORT = 49152


class Network:
    """Of one program."""

    def __init__(self):
        self.listeners = {}
        self.datagrams = {}
        self._names = {"localhost": THIS_HOST, "": ANY_HOST, "::1": THIS_HOST, "::": ANY_HOST}
        self._hosts = itertools.count(2)
        self._ports = itertools.count(FIRST_PORT)

    def address_of(self, name):
        """The IPv4 address of a host; None when nobody has that name."""
        if name is None or _is_address(name):
            return name or ANY_HOST
        return self._names.get(name.lower())

    def name_host(self, name):
        """A server wants to be reached under this name: it gets a host of its own."""
        known = self.address_of(name)
        if known is not None:
            return known
        address = f"10.0.0.{next(self._hosts)}"
        self._names[name.lower()] = address
        return address

    def free_port(self):
        return next(self._ports)

    def listener_at(self, address):
        """Who listens at (host, port), or at a path."""
        if isinstance(address, str):
            return self.listeners.get(address)
        return self.listeners.get(address) or self.listeners.get((ANY_HOST, address[1]))


def reset():
    global current
    current = Network()


current = Network()


class Pipe:
    """What one end sends and the other reads.

    Three things can be told to the ends: `on_readable()` to the reader, `on_writable()` and `on_reset()` to the writer.
    """

    def __init__(self, on_readable, on_writable, on_reset):
        self._on_readable = on_readable
        self._on_writable = on_writable
        self._on_reset = on_reset
        self._arrived = deque()
        self._used = 0
        # Nothing more can be sent; the reader knows it when it has come to the end.
        self.ended = self.at_end = False
        self._has_reader = True

    @property
    def has_data(self):
        return bool(self._arrived)

    @property
    def has_room(self):
        return self._used < CAPACITY

    def write(self, data):
        """Gives how many bytes it took, 0 when there is no room, and when they arrive, in nanoseconds."""
        taken = bytes(data[: CAPACITY - self._used])
        if not taken:
            return 0, None
        self._used += len(taken)
        return len(taken), _travel(lambda: self._arrive(taken))

    def end(self):
        if not self.ended:
            self.ended = True
            _travel(self._arrive_at_end)

    def break_off(self):
        """What was sent is lost, and nothing more can be."""
        self.ended = True

    def read(self, size):
        parts, size_before = [], size
        while self._arrived and size > 0:
            part = self._arrived.popleft()
            if len(part) > size:
                self._arrived.appendleft(part[size:])
                part = part[:size]
            parts.append(part)
            size -= len(part)
        _travel(lambda: self._make_room(size_before - size))
        return b"".join(parts)

    def leave(self):
        """Its reader goes. What it has not read, and what arrives later, is answered with a reset."""
        self._has_reader = False
        if self._arrived:
            _travel(self._on_reset)

    def _arrive(self, data):
        if self._has_reader:
            self._arrived.append(data)
            self._on_readable()
        else:
            _travel(self._on_reset)

    def _arrive_at_end(self):
        self.at_end = True
        self._on_readable()

    def _make_room(self, size):
        self._used -= size
        self._on_writable()


def _travel(action):
    """Gives when it arrives, in nanoseconds."""
    arrival = clock.now + LATENCY
    clock.at(arrival, action)
    return arrival


def address_text(address):
    """As `127.0.0.1:8888`; a path as it is; nothing for one that has no name."""
    if not address or isinstance(address, str):
        return address or ""
    return ":".join(map(str, address[:2]))


def _is_address(name):
    parts = name.split(".")
    return len(parts) == 4 and all(part.isdecimal() and int(part) < 256 for part in parts)
