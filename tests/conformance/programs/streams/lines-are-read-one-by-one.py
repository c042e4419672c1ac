import asyncio


async def count(reader, writer):
    number = 0
    async for line in reader:
        number += 1
        print("line", number, line.decode().rstrip())
    writer.write(str(number).encode())
    writer.close()


async def main():
    server = await asyncio.start_server(count, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for part in [b"one\ntw", b"o\n\nfo", b"ur"]:
        writer.write(part)
        await asyncio.sleep(0.05)
    writer.write_eof()
    print("lines:", (await reader.readline()).decode())
    print("at the end:", await reader.readline() == b"")
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
