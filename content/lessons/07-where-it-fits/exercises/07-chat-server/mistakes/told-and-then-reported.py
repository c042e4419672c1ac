# Breaks: When a connection breaks | A warning: Unhandled exception
import asyncio

from team import HOST, PORT, whole_morning

writers = []


def tell_everybody(text):
    for writer in writers:
        writer.write(f"{text}\n".encode())


async def talk(name, reader):
    """Passes on what one member types, to the last line."""
    async for line in reader:
        tell_everybody(f"{name}: {line.decode().strip()}")


async def chat(reader, writer):
    name = (await reader.readline()).decode().strip()
    if name:
        writers.append(writer)
        try:
            await talk(name, reader)
        finally:
            writers.remove(writer)
            tell_everybody(f"* {name} has left")
    writer.close()


async def main():
    server = await asyncio.start_server(chat, HOST, PORT)
    async with server:
        await whole_morning()


asyncio.run(main())
