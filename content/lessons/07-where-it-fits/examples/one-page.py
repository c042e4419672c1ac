import asyncio

SHOP = ("localhost", 8080)
PAGE = b"tents, boots and lamps"
END = b"\r\n\r\n"


async def serve(reader, writer):
    await reader.readuntil(END)
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(PAGE)}"
    writer.write(head.encode() + END + PAGE[:5])
    await asyncio.sleep(1)
    writer.write(PAGE[5:])
    await asyncio.sleep(5)  # the client may ask again
    writer.close()


async def main():
    await asyncio.start_server(serve, *SHOP)
    reader, writer = await asyncio.open_connection(*SHOP)
    writer.write(b"GET / HTTP/1.1\r\nHost: localhost" + END)
    head = await reader.readuntil(END)
    size = int(head.split()[-1])
    piece = await reader.read(size)
    print(f"{len(piece)} of {size} bytes")
    rest = await reader.readexactly(size - len(piece))
    print(f"{len(rest)} more")
    writer.close()


asyncio.run(main())
