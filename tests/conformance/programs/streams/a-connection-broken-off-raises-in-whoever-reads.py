import asyncio


async def hang_up(reader, writer):
    await reader.readexactly(4)
    writer.write(b"half a l")
    await asyncio.sleep(0.1)
    # What the client sends meanwhile is not read.
    writer.transport.pause_reading()
    await asyncio.sleep(0.1)
    writer.transport.abort()


async def main():
    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"ping")
    await asyncio.sleep(0.15)
    writer.write(b"pong")
    try:
        print((await reader.readline()).decode())
    except ConnectionResetError as error:
        print(type(error).__name__)
    print(int(writer.is_closing()))
    try:
        await writer.drain()
    except ConnectionResetError as error:
        print(type(error).__name__)
    try:
        await writer.wait_closed()
    except ConnectionResetError as error:
        print(type(error).__name__)
    server.close()


asyncio.run(main())
