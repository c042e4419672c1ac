"""Plays the conversations of script.json, and prints what each end of each connection has met."""

import asyncio
import json

# Seconds after which nothing comes any more: of a reading in vain, and of a program.
PATIENCE = 0.02
LONGEST = 60


def shown(value):
    match value:
        case bytes():
            return f"{len(value)} bytes, {value[:3].decode()}…{value[-3:].decode()} {sum(value)}" if value else "nothing"
        case asyncio.IncompleteReadError():
            return f"IncompleteReadError {len(value.partial)} of {value.expected}"
        case BaseException():
            return type(value).__name__
    return json.dumps(value)


class Player:
    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer
        self.log = []

    async def play(self, steps):
        for step in steps:
            try:
                result = await self.do(step)
            except Exception as error:
                result = error
            self.log.append(f"{step['op']}: {shown(result)}")

    async def do(self, step):
        reader, writer = self.reader, self.writer
        match step["op"]:
            case "write":
                text = step["text"].encode()
                if step["parts"]:
                    writer.writelines([text] * step["times"])
                    writer.write(step["end"].encode())
                else:
                    writer.write(text * step["times"] + step["end"].encode())
                if step["drains"]:
                    await writer.drain()
            case "waitFor":
                return await asyncio.wait_for(self.read(step["reading"]), PATIENCE)
            case "cancelled":
                task = asyncio.create_task(self.read(step["reading"]))
                await asyncio.sleep(0)
                task.cancel()
                [result] = await asyncio.gather(task, return_exceptions=True)
                return result
            case "beside":
                task = asyncio.create_task(self.read(step["reading"]))
                await asyncio.sleep(0)
                try:
                    return await self.read(step["reading"])
                finally:
                    task.cancel()
                    await asyncio.gather(task, return_exceptions=True)
            case "writeEof":
                writer.write_eof()
            case "atEof":
                return reader.at_eof()
            case "isClosing":
                return writer.is_closing()
            case "drain":
                await writer.drain()
            case "close":
                writer.close()
            case "waitClosed":
                await writer.wait_closed()
            case "abort":
                writer.transport.abort()
            case _:
                return await self.read(step)

    async def read(self, reading):
        reader = self.reader
        match reading["op"]:
            case "readline":
                return await reader.readline()
            case "readuntil":
                return await reader.readuntil(reading["separator"].encode())
            case "readexactly":
                return await reader.readexactly(reading["size"])
            case "read":
                return await reader.read()
            case "iterate":
                return b"".join([line async for line in reader])
            case "pieces":
                pieces = []
                while piece := await reader.read(reading["size"]):
                    pieces.append(piece)
                return b"".join(pieces)


async def play(script):
    connections, limit = script["connections"], script["limit"]
    handled = [asyncio.get_running_loop().create_future() for _ in connections]

    async def serve(reader, writer):
        number = int(await reader.readline())
        player = Player(reader, writer)
        await player.play(connections[number]["server"])
        handled[number].set_result(player.log)

    async def connect(number):
        reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=limit)
        writer.write(f"{number}\n".encode())
        player = Player(reader, writer)
        await player.play(connections[number]["client"])
        return player.log

    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=limit)
    port = server.sockets[0].getsockname()[1]
    clients = await asyncio.gather(*[connect(number) for number in range(len(connections))])
    servers = await asyncio.gather(*handled)
    server.close()
    await server.wait_closed()
    lines = []
    for number, logs in enumerate(zip(clients, servers)):
        for end, log in zip(["client", "server"], logs):
            lines += [f"{number} {end} {line}" for line in log]
    return [*lines, f"serving: {shown(server.is_serving())}"]


async def main():
    with open("script.json") as file:
        for script in json.load(file):
            try:
                lines = await asyncio.wait_for(play(script), LONGEST)
            except Exception as error:
                lines = [f"ended by {shown(error)}"]
            print(json.dumps(lines))


asyncio.run(main())
