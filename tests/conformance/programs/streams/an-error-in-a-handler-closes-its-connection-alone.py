import asyncio


async def divide(reader, writer):
    number = int(await reader.readline())
    writer.write(f"{12 // number}\n".encode())
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], type(context["exception"]).__name__))
    server = await asyncio.start_server(divide, "127.0.0.1", 0)
    for line in ["3", "0", "4"]:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(f"{line}\n".encode())
        print("answer:", (await reader.read()).decode().rstrip())
        writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
