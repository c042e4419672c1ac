import asyncio


async def greet(reader, writer):
    writer.write(b"hi\n")
    writer.close()


async def main():
    server = await asyncio.start_server(greet, "127.0.0.1", 0, start_serving=False)
    print("serves", int(server.is_serving()))
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    print("serves", int(server.is_serving()))
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error)[-43:])
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print((await reader.readline()).decode().rstrip())
    writer.close()
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("cancelled", int(server.is_serving()))


asyncio.run(main())
