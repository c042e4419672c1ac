import asyncio

from team import HOST, PORT, whole_morning


class Member(asyncio.Protocol):
    everybody = []

    def connection_made(self, transport):
        self.transport = transport
        self.name = None
        self.rest = b""

    def data_received(self, data):
        *lines, self.rest = (self.rest + data).split(b"\n")
        for line in lines:
            self.line_received(line.decode().strip())

    def line_received(self, line):
        if self.name is None:
            self.name = line
            self.everybody.append(self)
        else:
            self.tell(f"{self.name}: {line}")

    def connection_lost(self, error):
        if self.name is not None:
            self.everybody.remove(self)
            self.tell(f"* {self.name} has left")

    def tell(self, text):
        for member in self.everybody:
            member.transport.write(f"{text}\n".encode())


async def main():
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Member, HOST, PORT):
        await whole_morning()


asyncio.run(main())
