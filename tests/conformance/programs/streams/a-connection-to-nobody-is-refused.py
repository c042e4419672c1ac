import asyncio


async def nothing(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(nothing, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    try:
        await asyncio.start_server(nothing, host, port)
    except OSError as error:
        print(type(error).__name__)
    server.close()
    await server.wait_closed()
    for target in [host, "no-such-host.invalid"]:
        try:
            await asyncio.open_connection(target, port)
        except OSError as error:
            print(type(error).__name__, int(isinstance(error, ConnectionError)))
    try:
        await asyncio.open_unix_connection("/tmp/no-such-socket")
    except OSError as error:
        print(type(error).__name__, int(isinstance(error, ConnectionError)))


asyncio.run(main())
