import asyncio

from pages import HOST, PORT
from webserver import open_site


async def get(path, reader, writer):
    """Asks for a page over a connection that stays open."""
    request = f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n\r\n"
    writer.write(request.encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    status, *headers = head.strip().split("\r\n")
    fields = dict(line.split(": ") for line in headers)
    body = await reader.readexactly(int(fields["Content-Length"]))
    return status, fields, body


async def main():
    await open_site()
    reader, writer = await asyncio.open_connection(HOST, PORT)
    for path in ["/tents", "/lamps", "/maps"]:
        status, fields, body = await get(path, reader, writer)
        print(f"{path}: {status}, {len(body)} bytes")
        if "Location" in fields:
            print(f"  it has moved to {fields['Location']}")
    writer.close()


asyncio.run(main())
