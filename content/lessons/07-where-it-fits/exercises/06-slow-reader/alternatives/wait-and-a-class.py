import asyncio

from customers import HOST, PORT, all_customers, patience
from orders import orders_of


class Delivery:
    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer

    async def takes(self, order):
        """Whether the customer takes it in time."""
        self.writer.write(order)
        draining = asyncio.create_task(self.writer.drain())
        done, _ = await asyncio.wait(
            [draining], timeout=patience
        )
        if not done:
            draining.cancel()
            return False
        return draining.exception() is None

    async def run(self):
        name = (await self.reader.readline()).decode().strip()
        for order in orders_of(name):
            if not await self.takes(order):
                self.writer.transport.abort()
                return
        self.writer.close()


async def serve(reader, writer):
    await Delivery(reader, writer).run()


async def main():
    server = await asyncio.start_server(serve, HOST, PORT)
    try:
        await all_customers()
    finally:
        server.close()


asyncio.run(main())
