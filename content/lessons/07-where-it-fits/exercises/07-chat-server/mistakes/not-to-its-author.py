# Breaks: Every member | Ann hears Ann: good morning
import asyncio

from team import HOST, PORT, whole_morning

writers = []


def tell_everybody(text, author=None):
    for writer in writers:
        if writer is not author:
            writer.write(f"{text}\n".encode())


async def talk(name, reader, writer):
    """Passes on what one member types, to the last line."""
    try:
        async for line in reader:
            tell_everybody(f"{name}: {line.decode().strip()}", writer)
    except ConnectionError:
        pass  # It has broken off, which is a way to leave.


async def chat(reader, writer):
    name = (await reader.readline()).decode().strip()
    if name:
        writers.append(writer)
        await talk(name, reader, writer)
        writers.remove(writer)
        tell_everybody(f"* {name} has left")
    writer.close()


async def main():
    server = await asyncio.start_server(chat, HOST, PORT)
    async with server:
        await whole_morning()


asyncio.run(main())
