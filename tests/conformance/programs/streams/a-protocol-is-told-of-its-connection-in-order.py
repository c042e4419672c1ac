import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: made", transport.get_extra_info("peername") is not None)

    def data_received(self, data):
        print("server: data", data.decode())
        self.transport.write(data)

    def eof_received(self):
        print("server: eof")

    def connection_lost(self, error):
        print("server: lost", error)


class Client(asyncio.Protocol):
    def __init__(self, lost):
        self.lost = lost

    def connection_made(self, transport):
        print("client: made")
        self.transport = transport
        transport.write(b"one")

    def data_received(self, data):
        print("client: data", data.decode())
        self.transport.write_eof()

    def connection_lost(self, error):
        print("client: lost", error)
        self.lost.set_result("done")


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    lost = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(lost), *server.sockets[0].getsockname())
    print("connected", int(transport is protocol.transport), int(transport.get_protocol() is protocol))
    print(await lost, int(transport.is_closing()), int(transport.is_reading()))
    server.close()
    await server.wait_closed()


asyncio.run(main())
