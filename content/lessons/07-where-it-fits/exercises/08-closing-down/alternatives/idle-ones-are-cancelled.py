import asyncio
import signal

from day import grace
from shop import HOST, PORT, pack, whole_day


class Shop:
    def __init__(self):
        self.closing = False
        self.idle = set()
        self.busy = set()

    async def serve(self, reader, writer):
        task = asyncio.current_task()
        try:
            while not self.closing:
                self.idle.add(task)
                line = await reader.readline()
                self.idle.discard(task)
                if not line:
                    break
                self.busy.add(task)
                order = line.decode().strip()
                await pack(order)
                writer.write(f"{order} is packed\n".encode())
                self.busy.discard(task)
        except asyncio.CancelledError:
            if not self.closing:
                raise
        finally:
            self.idle.discard(task)
            self.busy.discard(task)
            if self.closing:
                writer.write(b"the shop is closing\n")
            writer.close()

    async def close(self, server):
        self.closing = True
        server.close()
        for task in list(self.idle):
            task.cancel()
        if self.busy:
            await asyncio.wait(list(self.busy), timeout=grace)
        for task in list(self.busy):
            task.cancel()
        await server.wait_closed()


async def main():
    shop = Shop()
    pressed = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().add_signal_handler(
        signal.SIGINT, pressed.set_result, None
    )
    server = await asyncio.start_server(shop.serve, HOST, PORT)
    await pressed
    await shop.close(server)


asyncio.run(whole_day(main()))
