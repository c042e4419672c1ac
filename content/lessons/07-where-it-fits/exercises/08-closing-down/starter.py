import asyncio

from shop import HOST, PORT, pack, whole_day


async def serve(reader, writer):
    async for line in reader:
        order = line.decode().strip()
        await pack(order)
        writer.write(f"{order} is packed\n".encode())
    writer.close()


async def main():
    await asyncio.start_server(serve, HOST, PORT)
    await asyncio.Event().wait()  # until Ctrl-C is pressed


asyncio.run(whole_day(main()))
