import asyncio

from customers import HOST, PORT, all_customers, patience
from orders import orders_of


async def serve(reader, writer):
    name = await reader.readline()
    try:
        for order in orders_of(name.decode().rstrip()):
            await asyncio.wait_for(writer.drain(), patience)
            writer.write(order)
        writer.close()
        await asyncio.wait_for(writer.wait_closed(), patience * 6)
    except (TimeoutError, ConnectionError):
        writer.transport.abort()


async def main():
    async with await asyncio.start_server(serve, HOST, PORT):
        await all_customers()


asyncio.run(main())
