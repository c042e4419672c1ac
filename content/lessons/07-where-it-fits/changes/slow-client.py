import asyncio

SHOP = ("localhost", 8080)
ORDER = b"." * 40_000


async def send_orders(reader, writer):
    for number in range(1, 6):
        writer.write(ORDER)
        print(f"order {number} is written")
    writer.close()


async def main():
    server = await asyncio.start_server(send_orders, *SHOP)
    async with server:
        reader, writer = await asyncio.open_connection(
            *SHOP, limit=20_000
        )
        await asyncio.sleep(3)
        print("the client reads")
        orders = await reader.read()
        print(f"{len(orders)} bytes")
        writer.close()


asyncio.run(main())
