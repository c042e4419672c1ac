"""An echo server and 100 clients that each ask it 50 times, over real sockets, in one process."""

import asyncio
import time


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()


async def ask(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(50):
        writer.write(b"hello\n")
        await reader.readline()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(*(ask(port) for _ in range(100)))
    server.close()


began = time.process_time()
asyncio.run(main())
print(time.process_time() - began)
