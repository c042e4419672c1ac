# Breaks: It works with another team | has left
import asyncio

from team import HOST, PORT, whole_morning

writers = []


def tell_everybody(text):
    for writer in writers:
        writer.write(f"{text}\n".encode())


async def talk(name, reader):
    """Passes on what one member types, to the last line."""
    try:
        async for line in reader:
            tell_everybody(f"{name}: {line.decode().strip()}")
    except ConnectionError:
        pass  # It has broken off, which is a way to leave.


async def chat(reader, writer):
    name = (await reader.readline()).decode().strip()
    writers.append(writer)
    await talk(name, reader)
    writers.remove(writer)
    tell_everybody(f"* {name} has left")
    writer.close()


async def main():
    server = await asyncio.start_server(chat, HOST, PORT)
    async with server:
        await whole_morning()


asyncio.run(main())
