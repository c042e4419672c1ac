"""A small web server, which speaks HTTP/1.1.

It has the pages that pages.py lists. A connection stays open
after an answer, so that the client can ask for the next page.
"""

import asyncio

from pages import HOST, PORT, limit, pages

REASONS = {
    200: "OK",
    301: "Moved Permanently",
    404: "Not Found",
    500: "Internal Server Error",
    503: "Service Unavailable",
}

# The server hangs up when nothing is asked for so many seconds.
PATIENCE = 5

clients = 0


async def open_site():
    """Starts the server, which runs as long as the program."""
    await asyncio.start_server(serve, HOST, PORT)


async def serve(reader, writer):
    """Answers the requests that come over one connection."""
    global clients
    clients += 1
    try:
        while True:
            async with asyncio.timeout(PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
            lines = head.decode().lower().split("\r\n")
            goes_on = await answer(lines[0].split()[1], writer)
            if not goes_on or "connection: close" in lines:
                break
    except (
        asyncio.IncompleteReadError,
        ConnectionError,
        TimeoutError,
    ):
        pass  # The client has left, or asks nothing more.
    finally:
        clients -= 1
        writer.close()


async def answer(path, writer):
    """Sends a page, and tells whether all of it was sent."""
    page = pages.get(path, {"seconds": 0, "status": 404})
    if clients > limit:
        page = {"seconds": 0, "status": 503}
    await asyncio.sleep(page["seconds"])
    status, size = page["status"], page.get("size", 0)
    head = [
        f"HTTP/1.1 {status} {REASONS[status]}",
        f"Content-Length: {size}",
    ]
    if "to" in page:
        head.append(f"Location: {page['to']}")
    writer.write("\r\n".join([*head, "", ""]).encode())
    sent = page.get("sent", size)
    writer.write(b"." * sent)
    await writer.drain()
    return sent == size
