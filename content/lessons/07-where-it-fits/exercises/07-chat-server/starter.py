import asyncio

from team import HOST, PORT, whole_morning


async def chat(reader, writer):
    name = (await reader.read(100)).decode().strip()
    while piece := await reader.read(100):
        text = piece.decode().strip()
        writer.write(f"{name}: {text}\n".encode())
    writer.close()


async def main():
    server = await asyncio.start_server(chat, HOST, PORT)
    async with server:
        await whole_morning()


asyncio.run(main())
