import asyncio


async def shout(reader, writer):
    async for line in reader:
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(shout, "localhost", 8888)
    async with server:
        reader, writer = await asyncio.open_connection("localhost", 8888)
        for word in ["hello", "goodbye"]:
            writer.write(f"{word}\n".encode())
            print(f"sent {word}, got {(await reader.readline()).decode().strip()}")
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
