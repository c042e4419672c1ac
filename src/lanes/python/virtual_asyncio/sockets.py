"""`socket.socket` on the network in memory: what never blocks works, what would block says so."""

import asyncio
import errno
import functools
import importlib
import itertools
import os
import socket
from asyncio import streams

from . import network, recorded_end
from .built_in import passes_for
from .clock import clock
from .unavailable import Refused

BLOCKS = "a socket that blocks would hold the only thread; use asyncio's streams, or sock.setblocking(False) and loop.sock_*()"

# Names that programs use and this build of Python lacks, with Linux's numbers.
MISSING = {
    "AF_UNIX": 1,
    "SO_REUSEADDR": 2,
    "SO_BROADCAST": 6,
    "SO_SNDBUF": 7,
    "SO_RCVBUF": 8,
    "SO_KEEPALIVE": 9,
    "SO_LINGER": 13,
    "SO_REUSEPORT": 15,
    "TCP_NODELAY": 1,
    "IPPROTO_IPV6": 41,
    "IPV6_V6ONLY": 26,
}

# The first numbers are those of the standard streams, of a loop's selector and of its own pipe.
FIRST_NUMBER = 6

_numbers = itertools.count(FIRST_NUMBER)
_open = {}


def install():
    for name, number in MISSING.items():
        if not hasattr(socket, name):
            setattr(socket, name, number)
    # It has looked whether there are such addresses, and has left out what needs them.
    importlib.reload(streams)
    for name in streams.__all__:
        setattr(asyncio, name, getattr(streams, name))
    socket.socket = socket.SocketType = Socket
    socket.socketpair = socketpair
    socket.getaddrinfo = getaddrinfo
    socket.gethostbyname = gethostbyname
    _tell_of_handlers()


def _tell_of_handlers():
    """A connection knows the task that a server makes for it."""
    connection_made = streams.StreamReaderProtocol.connection_made

    @functools.wraps(connection_made)
    def observed(self, transport):
        connection_made(self, transport)
        own_socket = transport.get_extra_info("socket")
        watched = own_socket and at(own_socket.fileno())
        if self._task is not None and watched is not None:
            watched.handled_by(self._task)

    streams.StreamReaderProtocol.connection_made = observed


def reset():
    """As in a new process."""
    global _numbers
    _numbers = itertools.count(FIRST_NUMBER)
    _open.clear()
    network.reset()


def at(number):
    """The open socket with this file descriptor."""
    return _open.get(number)


@passes_for(socket.socket)
class Socket:
    def __init__(self, family=socket.AF_INET, type=socket.SOCK_STREAM, proto=0, fileno=None):
        if family in (-1, socket.AF_INET6):
            # There is one family here: addresses look as in IPv4.
            family = socket.AF_INET
        if type not in (-1, socket.SOCK_STREAM, socket.SOCK_DGRAM):
            raise OSError(errno.EPROTONOSUPPORT, os.strerror(errno.EPROTONOSUPPORT))
        self.family = family
        self.type = socket.SOCK_STREAM if type == -1 else type
        self.proto = proto
        self._number = next(_numbers)
        _open[self._number] = self
        self._blocking = True
        self._name = self._peer_name = None
        # Both are pipes: what is read here, and what the other end reads.
        self._incoming = self._outgoing = None
        self._connecting = False
        # An errno that the next call is told of.
        self._error = 0
        # Of one that listens: sockets that nobody has accepted yet.
        self._backlog = None
        self.has_accepted = False
        # Datagrams that have arrived, each with its sender's address.
        self._datagrams = []
        # Who is told of its connection; None for nobody.
        self._recorded = None
        # The selector that watches it, which is told when something has changed.
        self.changed = _nobody

    def fileno(self):
        return self._number

    def close(self):
        if self._number == -1:
            return
        _open.pop(self._number, None)
        self._number = -1
        for taken in (network.current.listeners, network.current.datagrams):
            if taken.get(self._name) is self:
                del taken[self._name]
        for end in self._backlog or ():
            end.close()
        if self._incoming is not None:
            self._outgoing.end()
            self._incoming.leave()
        if self._recorded is not None:
            self._recorded.closed()

    def detach(self):
        number = self._number
        self.close()
        return number

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.close()

    def __repr__(self):
        closed = " [closed]" if self._number == -1 else ""
        names = "".join(
            f", {what}={name!r}" for what, name in (("laddr", self._name), ("raddr", self._peer_name)) if name
        )
        kind = f"family={self.family!r}, type={self.type!r}, proto={self.proto}"
        return f"<socket.socket{closed} fd={self._number}, {kind}{names}>"

    def setblocking(self, flag):
        self._blocking = bool(flag)

    def getblocking(self):
        return self._blocking

    def settimeout(self, value):
        self._blocking = value != 0

    def gettimeout(self):
        return None if self._blocking else 0.0

    timeout = property(gettimeout)

    def setsockopt(self, *_option):
        self._check_open()

    def getsockopt(self, level, option, size=0):
        self._check_open()
        if (level, option) == (socket.SOL_SOCKET, socket.SO_ERROR):
            return self._take_error()
        return 0

    def getsockname(self):
        self._check_open()
        if self._name is None:
            return "" if self.family == socket.AF_UNIX else (network.ANY_HOST, 0)
        return self._name

    def getpeername(self):
        self._check_open()
        if self._peer_name is None:
            raise _os_error(errno.ENOTCONN)
        return self._peer_name

    def bind(self, address):
        self._check_open()
        if self.family != socket.AF_UNIX:
            host, port = address[:2]
            address = (network.current.name_host(host), port or network.current.free_port())
        taken = network.current.datagrams if self.type == socket.SOCK_DGRAM else network.current.listeners
        if address in taken:
            raise _os_error(errno.EADDRINUSE)
        self._name = address
        if self.type == socket.SOCK_DGRAM:
            taken[address] = self

    def listen(self, backlog=128):
        self._check_open()
        if self._name is None:
            self.bind((network.ANY_HOST, 0))
        if network.current.listeners.get(self._name, self) is not self:
            raise _os_error(errno.EADDRINUSE)
        network.current.listeners[self._name] = self
        self._backlog = []

    def accept(self):
        self._check_open()
        if not self._backlog:
            self._would_block("accept")
        end = self._backlog.pop(0)
        self.has_accepted = True
        if end._recorded is not None:
            end._recorded.accepted()
        return end, end._peer_name or ""

    def connect(self, address):
        self._check_open()
        if self.family != socket.AF_UNIX:
            address = (_resolve(address[0]), address[1])
        if self.type == socket.SOCK_DGRAM:
            self._peer_name = address
            return
        if self._blocking:
            raise Refused(f"socket.connect() can't be used: {BLOCKS}")
        if self._incoming is not None:
            raise _os_error(errno.EISCONN)
        if self._name is None and self.family != socket.AF_UNIX:
            self._name = (network.THIS_HOST, network.current.free_port())
        self._connecting = True
        self._recorded = recorded_end.opened(self._name, address)
        clock.at(clock.now + network.LATENCY, lambda: self._knock(address))
        raise _os_error(errno.EINPROGRESS)

    def connect_ex(self, address):
        try:
            self.connect(address)
        except OSError as error:
            return error.errno
        return 0

    def recv(self, size, flags=0):
        self._check_open()
        if self.type == socket.SOCK_DGRAM:
            return self.recvfrom(size)[0]
        if self._incoming is None:
            raise _os_error(errno.ENOTCONN)
        if self._incoming.has_data:
            return self._incoming.read(size)
        self._raise_error()
        if self._incoming.at_end:
            return b""
        self._would_block("recv")

    def recv_into(self, buffer, size=0, flags=0):
        view = memoryview(buffer).cast("B")
        data = self.recv(size or len(view))
        view[: len(data)] = data
        return len(data)

    def recvfrom(self, size, flags=0):
        self._check_open()
        if self.type == socket.SOCK_STREAM:
            return self.recv(size), None
        self._raise_error()
        if not self._datagrams:
            self._would_block("recvfrom")
        data, address = self._datagrams.pop(0)
        return data[:size], address

    def recvfrom_into(self, buffer, size=0, flags=0):
        view = memoryview(buffer).cast("B")
        data, address = self.recvfrom(size or len(view))
        view[: len(data)] = data
        return len(data), address

    def send(self, data, flags=0):
        self._check_open()
        view = memoryview(data).cast("B")
        if self.type == socket.SOCK_DGRAM:
            return self.sendto(data, self.getpeername())
        self._raise_error()
        if self._outgoing is None:
            raise _os_error(errno.ENOTCONN)
        if self._outgoing.ended:
            raise _os_error(errno.EPIPE)
        taken, arrival = self._outgoing.write(view)
        if not taken and len(view):
            self._would_block("send")
        if taken and self._recorded is not None:
            self._recorded.sent(view[:taken], arrival)
        return taken

    def sendmsg(self, buffers, *_more):
        return self.send(b"".join(buffers))

    def sendall(self, data, flags=0):
        if self._blocking:
            raise Refused(f"socket.sendall() can't be used: {BLOCKS}")
        if self.send(data) < len(data):
            raise _os_error(errno.EAGAIN)

    def sendto(self, data, *flags_and_address):
        self._check_open()
        address = flags_and_address[-1]
        if self._name is None:
            self.bind((network.THIS_HOST, 0))
        sender = self._name
        to = (_resolve(address[0]), address[1])
        copy = bytes(data)
        clock.at(clock.now + network.LATENCY, lambda: _deliver(copy, sender, to))
        return len(copy)

    def shutdown(self, how):
        self._check_open()
        if self._outgoing is None:
            raise _os_error(errno.ENOTCONN)
        if how in (socket.SHUT_WR, socket.SHUT_RDWR):
            self._outgoing.end()

    @property
    def readable(self):
        if self.type == socket.SOCK_DGRAM:
            return bool(self._datagrams or self._error)
        if self._backlog is not None:
            return bool(self._backlog)
        incoming = self._incoming
        return bool(self._error) or (incoming is not None and (incoming.has_data or incoming.at_end))

    @property
    def writable(self):
        if self.type == socket.SOCK_DGRAM or self._error:
            return True
        if self._connecting or self._outgoing is None:
            return False
        return self._outgoing.has_room or self._outgoing.ended

    def _knock(self, address):
        """The wish for a connection has come to the other host."""
        listener = network.current.listener_at(address)
        if self._number == -1:
            return
        if listener is None:
            missing = errno.ENOENT if self.family == socket.AF_UNIX else errno.ECONNREFUSED
            clock.at(clock.now + network.LATENCY, lambda: self._end_connecting(missing))
            return
        end = Socket(self.family)
        end._name, end._peer_name = address, self._name
        end._recorded = self._recorded and self._recorded.other()
        _join(self, end)
        listener._backlog.append(end)
        listener.changed(listener)
        clock.at(clock.now + network.LATENCY, lambda: self._end_connecting(0, address))

    def _end_connecting(self, error, peer_name=None):
        self._connecting = False
        self._error = self._error or error
        self._peer_name = peer_name
        self.changed(self)

    def _reset(self):
        """The other end has gone, and what was sent to it is lost."""
        if self._number != -1:
            self._error = errno.ECONNRESET
            self._outgoing.break_off()
            self.changed(self)

    def _look_again(self):
        self.changed(self)

    def _check_open(self):
        if self._number == -1:
            raise _os_error(errno.EBADF)

    def handled_by(self, task):
        """The server has made a task for the connection."""
        if self._recorded is not None:
            self._recorded.handled_by(task)

    def _take_error(self):
        error, self._error = self._error, 0
        if error and self._recorded is not None:
            self._recorded.failed(error == errno.ECONNRESET)
        return error

    def _raise_error(self):
        error = self._take_error()
        if error:
            raise _os_error(error)

    def _would_block(self, method):
        if self._blocking:
            raise Refused(f"socket.{method}() can't be used: {BLOCKS}")
        raise _os_error(errno.EAGAIN)


def socketpair(family=MISSING["AF_UNIX"], type=socket.SOCK_STREAM, proto=0):
    ends = Socket(family, type, proto), Socket(family, type, proto)
    _join(*ends)
    return ends


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """As the system's, with IPv4 alone."""
    host = host.decode() if isinstance(host, bytes) else host
    if host is None and not flags & socket.AI_PASSIVE:
        host = network.THIS_HOST
    # A server asks with AI_PASSIVE for a name to be reached under.
    find = network.current.name_host if flags & socket.AI_PASSIVE else _resolve
    address = (find(host), int(port or 0))
    kinds = [(socket.SOCK_STREAM, socket.IPPROTO_TCP), (socket.SOCK_DGRAM, socket.IPPROTO_UDP)]
    return [
        (socket.AF_INET, socket.SocketKind(kind), protocol, "", address)
        for kind, protocol in kinds
        if type in (0, kind) and proto in (0, protocol)
    ]


def gethostbyname(name):
    return _resolve(name)


def _join(one, other):
    for reader, writer in ((one, other), (other, one)):
        pipe = network.Pipe(reader._look_again, writer._look_again, writer._reset)
        reader._incoming = writer._outgoing = pipe


def _deliver(data, sender, to):
    receiver = network.current.datagrams.get(to) or network.current.datagrams.get((network.ANY_HOST, to[1]))
    if receiver is not None:
        receiver._datagrams.append((data, sender))
        receiver._look_again()


def _resolve(host):
    address = network.current.address_of(host)
    if address is None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return address


def _os_error(number):
    return OSError(number, os.strerror(number))


def _nobody(_socket):
    pass
