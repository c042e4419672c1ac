# Breaks: several | left serve
import asyncio

from customers import HOST, PORT, all_customers, patience
from orders import orders_of


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    try:
        for order in orders_of(name):
            writer.write(order)
            async with asyncio.timeout(patience):
                await writer.drain()
        writer.close()
    except ConnectionError:
        writer.transport.abort()


async def main():
    server = await asyncio.start_server(serve, HOST, PORT)
    async with server:
        await all_customers()


asyncio.run(main())
