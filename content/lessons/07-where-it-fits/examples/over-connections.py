import asyncio

SERVICE = ("localhost", 8080)
SECONDS = {"report": 2, "price": 0.1, "stock": 0.1}


async def handle(reader, writer):
    request = (await reader.readline()).decode().strip()
    await asyncio.sleep(SECONDS[request])
    writer.write(f"{request}: ready\n".encode())
    await writer.drain()
    writer.close()


async def ask(request):
    reader, writer = await asyncio.open_connection(*SERVICE)
    writer.write(f"{request}\n".encode())
    reply = await reader.readline()
    print(reply.decode().strip())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, *SERVICE)
    async with server, asyncio.TaskGroup() as clients:
        for request in SECONDS:
            clients.create_task(ask(request))


asyncio.run(main())
