import asyncio

from pages import HOST, PORT, addresses, limit
from webserver import open_site


class Cut(Exception):
    pass


async def read_page(reader):
    status_line = await reader.readline()
    headers = {}
    while (line := await reader.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    try:
        body = await reader.readexactly(
            int(headers["content-length"])
        )
    except asyncio.IncompleteReadError:
        raise Cut from None
    return int(status_line.split()[1]), headers, body


async def get(path):
    reader, writer = await asyncio.open_connection(HOST, PORT)
    try:
        writer.write(
            f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode()
        )
        await writer.drain()
        status, headers, body = await read_page(reader)
    finally:
        writer.close()
        await writer.wait_closed()
    if status == 301:
        return await get(headers["location"])
    return status, body


async def worker(jobs, results):
    while not jobs.empty():
        path = jobs.get_nowait()
        try:
            status, body = await get(path)
            results[path] = (
                f"200, {len(body)} bytes"
                if status == 200
                else str(status)
            )
        except Cut:
            results[path] = "cut off"


async def main():
    await open_site()
    jobs = asyncio.Queue()
    for path in addresses:
        jobs.put_nowait(path)
    results = {}
    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker(jobs, results))
    for path in addresses:
        print(f"{path}: {results[path]}")


asyncio.run(main())
