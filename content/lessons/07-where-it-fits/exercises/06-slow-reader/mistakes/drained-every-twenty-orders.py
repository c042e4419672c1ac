# Breaks: Never more than 30 | 36 orders
import asyncio

from customers import HOST, PORT, all_customers, patience
from orders import orders_of


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    try:
        for number, order in enumerate(orders_of(name), 1):
            writer.write(order)
            if number % 20 == 0:
                async with asyncio.timeout(patience):
                    await writer.drain()
        writer.close()
    except (ConnectionError, TimeoutError):
        writer.transport.abort()


async def main():
    server = await asyncio.start_server(serve, HOST, PORT)
    async with server:
        await all_customers()


asyncio.run(main())
