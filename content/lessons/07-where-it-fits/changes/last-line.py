import asyncio
import signal

SHOP = ("localhost", 8080)
connections = set()


async def serve(reader, writer):
    connections.add(asyncio.current_task())
    try:
        async for line in reader:
            await asyncio.sleep(5)  # packs the order
            writer.write(line)
    finally:
        writer.write(b"the shop is closing\n")
        writer.close()


async def customer():
    reader, writer = await asyncio.open_connection(*SHOP)
    writer.write(b"your tent\n")
    async for line in reader:
        print(line.decode().strip())
    writer.close()


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    loop.call_later(3, signal.raise_signal, signal.SIGINT)
    server = await asyncio.start_server(serve, *SHOP)
    visit = asyncio.create_task(customer())
    await stop.wait()
    print("Ctrl-C")
    server.close()
    for task in connections:
        task.cancel()
    await server.wait_closed()
    await visit
    print("closed")


asyncio.run(main())
