import asyncio


async def echo(reader, writer):
    data = await reader.read(100)
    print("server got", data.decode())
    writer.write(data.upper())
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    print("server is done")


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server:
        reader, writer = await asyncio.open_connection(host, port)
        print("connected", writer.get_extra_info("peername") == (host, port))
        writer.write(b"hello")
        print("client got", (await reader.read()).decode(), int(reader.at_eof()))
        writer.close()
        await writer.wait_closed()
    print("closed", int(server.is_serving()), len(server.sockets))


asyncio.run(main())
