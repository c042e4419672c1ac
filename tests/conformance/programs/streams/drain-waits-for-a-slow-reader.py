import asyncio


async def slow(reader, writer):
    await asyncio.sleep(0.2)
    print("the reader begins")
    size = len(await reader.read())
    print("read", size)
    writer.close()


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(writer.transport.get_write_buffer_limits())
    writer.write(b"x" * 20_000_000)
    print("held back", int(writer.transport.get_write_buffer_size() > 65536))
    await writer.drain()
    print("drained", int(writer.transport.get_write_buffer_size() <= 16384))
    writer.write_eof()
    await reader.read()
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
