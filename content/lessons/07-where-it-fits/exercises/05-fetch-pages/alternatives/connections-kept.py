import asyncio

from pages import HOST, PORT, addresses, limit
from webserver import open_site


class Connection:
    """Asks for one page after the other."""

    def __init__(self):
        self.streams = None

    async def get(self, path):
        if self.streams is None:
            self.streams = await asyncio.open_connection(
                HOST, PORT
            )
        reader, writer = self.streams
        writer.write(
            f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode()
        )
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.strip().split("\r\n")
        headers = dict(line.split(": ") for line in lines)
        size = int(headers["Content-Length"])
        try:
            await reader.readexactly(size)
        except asyncio.IncompleteReadError:
            self.close()
            return "cut off"
        match first.split()[1]:
            case "301":
                return await self.get(headers["Location"])
            case "200":
                return f"200, {size} bytes"
            case status:
                return status

    def close(self):
        if self.streams is not None:
            self.streams[1].close()
            self.streams = None


async def work(todo, results):
    connection = Connection()
    try:
        while todo:
            path = todo.pop(0)
            results[path] = await connection.get(path)
    finally:
        connection.close()


async def main():
    await open_site()
    todo, results = list(addresses), {}
    await asyncio.gather(
        *[work(todo, results) for _ in range(limit)]
    )
    for path in addresses:
        print(f"{path}: {results[path]}")


asyncio.run(main())
