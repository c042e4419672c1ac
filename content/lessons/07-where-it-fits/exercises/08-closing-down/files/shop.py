import asyncio
import signal

from day import ctrl_c, customers, orders

HOST = "shop.example"
PORT = 8080


async def pack(order):
    """Packs an order, which takes its time."""
    try:
        await asyncio.sleep(orders[order])
    except asyncio.CancelledError:
        print(f"dropped: {order}")
        raise
    print(f"packed: {order}")


async def whole_day(server):
    """Runs the coroutine of the server. The customers come, and
    Ctrl-C is pressed."""
    visits = [
        asyncio.create_task(visit(name, **facts))
        for name, facts in customers.items()
    ]
    loop = asyncio.get_running_loop()
    loop.call_later(ctrl_c, press_ctrl_c)
    await server
    print("the server has ended")
    await asyncio.wait(visits, timeout=1)


def press_ctrl_c():
    print("^C")
    signal.raise_signal(signal.SIGINT)


async def visit(name, comes, orders, leaves=None):
    await asyncio.sleep(comes)
    try:
        reader, writer = await asyncio.open_connection(HOST, PORT)
    except ConnectionRefusedError:
        print(f"{name} finds nobody")
        return
    hearing = asyncio.create_task(hear(name, reader))
    for seconds, order in orders:
        await asyncio.sleep(seconds)
        writer.write(f"{order}\n".encode())
    await asyncio.wait([hearing], timeout=leaves)
    writer.close()


async def hear(name, reader):
    try:
        async for line in reader:
            print(f"{name} hears: {line.decode().strip()}")
    except ConnectionError:
        print(f"{name} is cut off")
