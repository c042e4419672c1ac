import asyncio


class Writer(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        transport.set_write_buffer_limits(high=100_000)
        print(transport.get_write_buffer_limits())

    def pause_writing(self):
        print("pause")

    def resume_writing(self):
        print("go on", self.transport.get_write_buffer_size())
        asyncio.get_running_loop().call_soon(self.transport.close)

    def connection_lost(self, error):
        print("lost", error)


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()

    async def slow(reader, writer):
        await asyncio.sleep(0.1)
        print("read", len(await reader.read()))
        writer.close()
        done.set()

    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    transport, _ = await loop.create_connection(Writer, *server.sockets[0].getsockname())
    transport.set_write_buffer_limits(high=1000, low=0)
    for limits in [{"high": 10, "low": 20}, {"low": -1}]:
        try:
            transport.set_write_buffer_limits(**limits)
        except ValueError as error:
            print(error)
    transport.write(b"x" * 20_000_000)
    await done.wait()
    server.close()


asyncio.run(main())
