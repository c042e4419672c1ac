"""A feed of prices: a line for each, and it never ends."""

import asyncio
import itertools

HOST = "prices.example"
PORT = 9100

PRICES = {"tent": [120, 118, 125], "boots": [80, 85, 79, 82]}


async def open_feed():
    """Starts the server, which runs as long as the program."""
    await asyncio.start_server(serve, HOST, PORT)


async def serve(reader, writer):
    """The client says in a line whose prices it wants."""
    name = (await reader.readline()).decode().strip()
    for price in itertools.cycle(PRICES[name]):
        writer.write(f"{name} {price}\n".encode())
        try:
            await writer.drain()
        except ConnectionError:
            break
        await asyncio.sleep(0.5)
    writer.close()
