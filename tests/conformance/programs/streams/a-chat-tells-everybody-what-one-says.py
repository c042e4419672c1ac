import asyncio


writers = {}


async def chat(reader, writer):
    name = (await reader.readline()).decode().rstrip()
    writers[name] = writer
    tell(f"{name} is here")
    async for line in reader:
        tell(f"{name}: {line.decode().rstrip()}")
    del writers[name]
    tell(f"{name} has left")
    writer.close()
    await writer.wait_closed()


def tell(line):
    for writer in writers.values():
        writer.write(f"{line}\n".encode())


async def guest(address, name, delay, lines):
    await asyncio.sleep(delay)
    reader, writer = await asyncio.open_connection(*address)
    writer.write(f"{name}\n".encode())
    for line in lines:
        await asyncio.sleep(0.3)
        writer.write(f"{line}\n".encode())
    await asyncio.sleep(0.2)
    writer.write_eof()
    heard = (await reader.read()).decode().splitlines()
    writer.close()
    print(f"{name} heard {heard}")


async def main():
    server = await asyncio.start_server(chat, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    async with server, asyncio.TaskGroup() as group:
        group.create_task(guest(address, "Ada", 0, ["hello?", "bye"]))
        group.create_task(guest(address, "Bob", 0.2, ["hi Ada"]))
        group.create_task(guest(address, "Eve", 0.65, []))


asyncio.run(main())
