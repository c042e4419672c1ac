import asyncio

from pages import HOST, PORT, addresses, limit
from webserver import open_site


async def fetch(path, places):
    async with places:
        reader, writer = await asyncio.open_connection(HOST, PORT)
        writer.writelines(
            line + b"\r\n"
            for line in [
                f"GET {path} HTTP/1.1".encode(),
                f"Host: {HOST}".encode(),
                b"Connection: close",
                b"",
            ]
        )
        try:
            everything = await reader.read()
        finally:
            writer.close()
    head, _, body = everything.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = dict(line.split(": ") for line in lines)
    status = first.split()[1]
    if status == "301":
        return await fetch(headers["Location"], places)
    if len(body) < int(headers["Content-Length"]):
        return "cut off"
    return (
        f"200, {len(body)} bytes" if status == "200" else status
    )


async def main():
    await open_site()
    places = asyncio.BoundedSemaphore(limit)
    async with asyncio.TaskGroup() as group:
        tasks = {
            path: group.create_task(fetch(path, places))
            for path in addresses
        }
    for path, task in tasks.items():
        print(f"{path}: {task.result()}")


asyncio.run(main())
