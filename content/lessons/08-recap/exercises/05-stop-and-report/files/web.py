import asyncio

from page import web
from sites import PORT, open_site


class NetworkError(Exception):
    """What `request` raises when no server answers."""


# The links on the page, from its top to its bottom.
links = list(web)


async def request(link):
    """Asks for a link over a connection of its own and returns
    the status of the answer.

    That is 200 if all is well, another number if not. Raises a
    NetworkError when no server answers. When it is cancelled,
    it hangs up before it ends.
    """
    host, path = link.split("/")
    await open_site(host)
    print(f"asking {link}")
    reader, writer = await asyncio.open_connection(host, PORT)
    try:
        writer.write(
            f"GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        print(f"no server for {link}")
        raise NetworkError(f"no server for {link}") from None
    except asyncio.CancelledError:
        writer.write_eof()
        await reader.read()  # until the server has hung up too
        print(f"hung up on {link}")
        raise
    finally:
        writer.close()
    return int(head.split()[1])
