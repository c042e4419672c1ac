import asyncio
import signal

from day import grace
from shop import HOST, PORT, pack, whole_day

writers = {}


async def serve(reader, writer):
    writers[writer] = None
    async for line in reader:
        order = line.decode().strip()
        if writer not in writers:
            return
        writers[writer] = asyncio.create_task(pack(order))
        await asyncio.wait([writers[writer]])
        if not writers[writer].cancelled():
            writer.write(f"{order} is packed\n".encode())
        writers[writer] = None
        if closing:
            return goodbye(writer)
    writers.pop(writer, None)
    writer.close()


def goodbye(writer):
    writers.pop(writer)
    writer.write(b"the shop is closing\n")
    writer.close()


closing = False


async def main():
    global closing
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    server = await asyncio.start_server(serve, HOST, PORT)
    await stop.wait()
    closing = True
    server.close()
    for writer, packing in list(writers.items()):
        if packing is None:
            goodbye(writer)
    packings = list(filter(None, writers.values()))
    if packings:
        _, late = await asyncio.wait(packings, timeout=grace)
        for packing in late:
            packing.cancel()
    await server.wait_closed()


asyncio.run(whole_day(main()))
