"""An echo server and its clients, over real sockets: python echo.py <clients> <messages>"""

import asyncio
import sys


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def ask(port, number, messages):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = 0
    for message in range(messages):
        writer.write(f"client {number}, message {message}\n".encode())
        answer = await reader.readline()
        answers += answer == f"CLIENT {number}, MESSAGE {message}\n".encode()
    writer.close()
    await writer.wait_closed()
    return answers


async def main():
    clients, messages = map(int, sys.argv[1:])
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=clients)
    port = server.sockets[0].getsockname()[1]
    answers = await asyncio.gather(*(ask(port, number, messages) for number in range(clients)))
    print(f"{sum(answers)} answers to {len(answers)} clients")
    server.close()
    await server.wait_closed()


asyncio.run(main())
