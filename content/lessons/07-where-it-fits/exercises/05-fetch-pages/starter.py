import asyncio

from pages import HOST, PORT, addresses
from webserver import open_site


async def ask(path):
    """Asks for a page, and gives its status and its bytes."""
    reader, writer = await asyncio.open_connection(HOST, PORT)
    writer.write(
        f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode()
    )
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    status = int(lines[0].split()[1])
    headers = dict(
        line.split(": ") for line in lines[1:] if line
    )
    body = await reader.read()
    writer.close()
    return status, headers, body


async def main():
    await open_site()
    for path in addresses:
        status, headers, body = await ask(path)
        print(f"{path}: {status}, {len(body)} bytes")


asyncio.run(main())
