import asyncio


async def answer(reader, writer):
    async for line in reader:
        await asyncio.sleep(0.5)  # the work
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def client(name, port):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    for word in ["hello", "goodbye"]:
        writer.write(f"{word} from {name}\n".encode())
        line = await reader.readline()
        print(f"{name} hears: {line.decode().strip()}")
    writer.close()


async def main():
    server = await asyncio.start_server(
        answer, "127.0.0.1", 8000
    )
    async with server:
        await asyncio.gather(
            client("ann", 8000), client("bob", 8000)
        )


asyncio.run(main())
