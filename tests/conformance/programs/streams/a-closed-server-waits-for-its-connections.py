import asyncio


async def hold(reader, writer):
    await reader.read()
    print("the client has gone")
    await asyncio.sleep(0.05)
    writer.close()


async def main():
    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    await asyncio.sleep(0.05)
    server.close()
    server.close()
    print("closed", int(server.is_serving()))
    waiting = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.05)
    print("waits", int(not waiting.done()))
    writer.close()
    await waiting
    print("all are gone")
    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError:
        print("refused")
    await server.wait_closed()
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error)[-9:])


asyncio.run(main())
