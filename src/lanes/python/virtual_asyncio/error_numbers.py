"""System errors carry Linux's numbers, as on most computers: this interpreter was compiled for a system with others."""

import builtins
import errno
import io
import os

from .built_in import BuiltInFunction

# Linux's numbers of all names that the interpreter knows, in two rows without gaps.
FIRST = """
EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST EXDEV
ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM ERANGE EDEADLK
ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP
""".split()
OF_SOCKETS = """
ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP EPFNOSUPPORT EAFNOSUPPORT
EADDRINUSE EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN ESHUTDOWN
ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE
""".split()
LINUX = dict(zip(FIRST, range(1, 41))) | dict(zip(OF_SOCKETS, range(88, 117))) | {"EWOULDBLOCK": 11, "ENOTSUP": 95}

# The functions that programs call with a path.
OF_PATHS = (
    "open stat lstat listdir scandir mkdir makedirs rmdir remove unlink rename replace chdir readlink symlink link "
    "truncate utime chmod"
).split()


class Number(int):
    """Equal to the number that the interpreter itself has for an error, and shown as Linux's."""

    def __new__(cls, own, linux):
        number = super().__new__(cls, own)
        number._linux = linux
        return number

    def __repr__(self):
        return repr(self._linux)

    __str__ = __repr__

    def __format__(self, spec):
        return format(self._linux, spec)

    def __reduce__(self):
        return Number, (int(self), self._linux)


def install():
    for name, linux in LINUX.items():
        own = getattr(errno, name, None)
        if own is not None:
            setattr(errno, name, Number(own, linux))
    known = [getattr(errno, name) for name in LINUX if hasattr(errno, name)]
    numbers = {int(number): number for number in known}
    errno.errorcode = {numbers.get(own, own): name for own, name in errno.errorcode.items()}
    builtins.open = io.open = _numbered(io, "open", numbers)
    for name in OF_PATHS:
        if hasattr(os, name):
            setattr(os, name, _numbered(os, name, numbers))


def _numbered(module, name, numbers):
    function = getattr(module, name)

    def call(*args, **options):
        try:
            return function(*args, **options)
        except OSError as error:
            number = numbers.get(error.errno, error.errno)
            if error.args and error.args[0] == error.errno:
                error.args = (number, *error.args[1:])
            error.errno = number
            raise

    numbered = BuiltInFunction(module, name, call)
    # What tells by the function itself what it can do, such as `os.supports_fd`.
    for able in (getattr(os, name) for name in dir(os) if name.startswith("supports_")):
        if isinstance(able, set) and function in able:
            able.add(numbered)
    return numbered
