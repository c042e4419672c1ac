import asyncio

from day import grace
from shop import HOST, PORT, pack, whole_day

closing = asyncio.Event()
connections = {}


async def serve(reader, writer):
    connections[asyncio.current_task()] = writer
    closed = asyncio.ensure_future(closing.wait())
    try:
        while not closed.done():
            line = asyncio.ensure_future(reader.readline())
            await asyncio.wait(
                {line, closed},
                return_when=asyncio.FIRST_COMPLETED,
            )
            if closed.done() or not line.result():
                line.cancel()
                break
            order = line.result().decode().strip()
            await pack(order)
            writer.write(f"{order} is packed\n".encode())
    finally:
        closed.cancel()
        del connections[asyncio.current_task()]
        if closing.is_set():
            writer.write(b"the shop is closing\n")
        writer.close()


async def main():
    server = await asyncio.start_server(serve, HOST, PORT)
    try:
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError:
        # Ctrl-C: from here on, main closes down and returns.
        asyncio.current_task().uncancel()
        server.close()
        closing.set()
        try:
            async with asyncio.timeout(grace):
                await server.wait_closed()
        except TimeoutError:
            for task in list(connections):
                task.cancel()
            await server.wait_closed()


asyncio.run(whole_day(main()))
