# Breaks: The program ends without | the server has ended
import asyncio
import signal

from day import grace
from shop import HOST, PORT, pack, whole_day

stop = asyncio.Event()
tasks = set()


async def next_order(reader):
    """Gives the next order. There is none when the customer
    leaves or the shop closes."""
    reading = asyncio.create_task(reader.readline())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait(
        [reading, stopping], return_when=asyncio.FIRST_COMPLETED
    )
    reading.cancel()
    stopping.cancel()
    if stop.is_set():
        return ""
    return reading.result().decode().strip()


async def serve(reader, writer):
    task = asyncio.current_task()
    tasks.add(task)
    try:
        while order := await next_order(reader):
            await pack(order)
            writer.write(f"{order} is packed\n".encode())
    finally:
        if stop.is_set():
            writer.write(b"the shop is closing\n")
        writer.close()
        tasks.remove(task)


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    server = await asyncio.start_server(serve, HOST, PORT)
    await stop.wait()
    server.close()
    await asyncio.sleep(grace)
    for task in tasks:
        task.cancel()
    await server.wait_closed()


asyncio.run(whole_day(main()))
