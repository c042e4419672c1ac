"""So many clients are connected to a server at once; then each asks for an answer."""

import asyncio

COUNT = 10_000


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line)
    writer.close()


async def connect(address, connected):
    reader, writer = await asyncio.open_connection(*address)
    await connected.wait()
    writer.write(b"hello\n")
    answer = await reader.readline()
    writer.close()
    return answer == b"hello\n"


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    connected = asyncio.Barrier(COUNT)
    answers = await asyncio.gather(
        *[connect(address, connected) for _ in range(COUNT)]
    )
    print(sum(answers), "answers")


asyncio.run(main())
