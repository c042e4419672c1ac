"""The sites that the page links to: a web server for each host.

They run inside this program, and do what page.py says.
"""

import asyncio

from page import goodbye, web

PORT = 80

REASONS = {
    200: "OK",
    204: "No Content",
    404: "Not Found",
    410: "Gone",
}

# The seconds for which bytes are on their way: until a
# connection is open, and to the server and back.
OPENING = 0.02
TRAVEL = 0.02

_open = set()


async def open_site(host):
    """Starts the server of a host, unless it runs already."""
    if host not in _open:
        _open.add(host)
        await asyncio.start_server(serve, host, PORT)


async def serve(reader, writer):
    """Answers one request."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    request, host = head.strip().split("\r\n")
    link = host.split(": ")[1] + request.split()[1]
    outcomes = web[link]
    seconds, outcome = (
        outcomes.pop(0) if len(outcomes) > 1 else outcomes[0]
    )
    try:
        async with asyncio.timeout(seconds - OPENING - TRAVEL):
            await reader.read()  # until the client hangs up
        await asyncio.sleep(goodbye - TRAVEL)
    except TimeoutError:
        # It is still there, and gets its answer.
        if outcome != "no server":
            reason = REASONS.get(outcome, "")
            answer = f"HTTP/1.1 {outcome} {reason}\r\n\r\n"
            writer.write(answer.encode())
    writer.close()
