import asyncio

from pages import HOST, PORT, addresses, limit
from webserver import open_site


async def ask(path):
    """Asks for a page, and gives its status and its bytes."""
    reader, writer = await asyncio.open_connection(HOST, PORT)
    try:
        writer.write(
            f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        status = int(lines[0].split()[1])
        headers = dict(
            line.split(": ") for line in lines[1:] if line
        )
        size = int(headers["Content-Length"])
        body = await reader.readexactly(size)
        return status, headers, body
    finally:
        writer.close()


async def fetch(path):
    """Gives what is to be told of a page."""
    try:
        status, headers, body = await ask(path)
        while status == 301:
            status, headers, body = await ask(
                headers["Location"]
            )
    except asyncio.IncompleteReadError:
        return "cut off"
    if status != 200:
        return f"{status}"
    return f"{status}, {len(body)} bytes"


async def main():
    await open_site()
    results = []
    for start in range(0, len(addresses), limit):
        batch = addresses[start : start + limit]
        results += await asyncio.gather(*map(fetch, batch))
    for path, result in zip(addresses, results):
        print(f"{path}: {result}")


asyncio.run(main())
