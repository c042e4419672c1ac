import asyncio

from customers import HOST, PORT, all_customers, patience
from orders import orders_of


async def send(inbox, writer):
    while (order := await inbox.get()) is not None:
        writer.write(order)
        await asyncio.wait_for(writer.drain(), patience)
    writer.close()


async def make(name, inbox):
    for order in orders_of(name):
        await inbox.put(order)
    await inbox.put(None)


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    inbox = asyncio.Queue(maxsize=1)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(make(name, inbox))
            group.create_task(send(inbox, writer))
    except* (ConnectionError, TimeoutError):
        writer.transport.abort()


async def main():
    server = await asyncio.start_server(serve, HOST, PORT)
    async with server:
        await all_customers()


asyncio.run(main())
