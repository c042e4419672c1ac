import asyncio

import orders

HOST = "archive.example"
PORT = 9000

patience = 4

CUSTOMERS = {
    "Eve": {"seconds": 0.1},
    "Fay": {"seconds": 0.01},
    "Gus": {"seconds": 0.01, "sleeps": 8},
    "Hal": {"seconds": 0.01, "leaves": 0},
}


async def all_customers():
    """All of them ask for their orders, at the same time."""
    await asyncio.gather(
        *[ask(name, **facts) for name, facts in CUSTOMERS.items()]
    )
    print(f"most orders that waited: {orders.most}")


async def ask(name, seconds, leaves=None, sleeps=0):
    reader, writer = await asyncio.open_connection(
        HOST, PORT, limit=orders.SIZE
    )
    writer.write(f"{name}\n".encode())
    await asyncio.sleep(sleeps)
    count = 0
    try:
        while count != leaves:
            await reader.readexactly(orders.SIZE)
            orders.has_read(name)
            count += 1
            await asyncio.sleep(seconds)
        print(f"{name} leaves after {count} orders")
    except (asyncio.IncompleteReadError, ConnectionError):
        if count == orders.COUNT:
            print(f"{name} has all {count} orders")
        else:
            print(f"{name} was cut off")
    writer.transport.abort()
