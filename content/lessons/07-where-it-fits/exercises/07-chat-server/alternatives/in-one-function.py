import asyncio

from team import HOST, PORT, whole_morning


async def main():
    members = {}

    def tell(line):
        for writer in members.values():
            writer.write(line.encode() + b"\n")

    async def chat(reader, writer):
        name = None
        try:
            name = (await reader.readuntil()).decode()[:-1]
            members[name] = writer
            while True:
                line = await reader.readuntil(b"\n")
                tell(f"{name}: {line.decode()[:-1]}")
        except (asyncio.IncompleteReadError, ConnectionError):
            if members.pop(name, None):
                tell(f"* {name} has left")
        finally:
            writer.close()

    server = await asyncio.start_server(chat, HOST, PORT)
    async with server:
        await whole_morning()


asyncio.run(main())
