import asyncio

import orders

HOST = "orders.example"
PORT = 8080

# Seconds after which a customer who takes nothing is cut off.
patience = 10

# What each customer does with each order that has come: how
# many seconds it takes. A number in `leaves` says after how
# many orders a customer hangs up. One that `sleeps` reads
# nothing for so many seconds.
CUSTOMERS = {
    "Ann": {"seconds": 0.01},
    "Bob": {"seconds": 0.4},
    "Cid": {"seconds": 0.1, "leaves": 5},
    "Dot": {"seconds": 0.01, "sleeps": 30},
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
