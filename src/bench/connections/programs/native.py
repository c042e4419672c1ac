"""The same over real sockets: the server in this process, its clients in another, for one may not have so many sockets.

`native.py <asyncio|threads> <count>` prints the seconds of processor time and the bytes that both took.
"""

import asyncio
import json
import os
import queue
import resource
import socket
import sys
import threading

COUNT = int(sys.argv[2])

# Bytes that a thread's stack may take.
STACK = 128 * 1024


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line)
    writer.close()


async def connect(address, connected):
    reader, writer = await asyncio.open_connection(*address)
    await connected.wait()
    writer.write(b"hello\n")
    answer = await reader.readline()
    writer.close()
    return answer == b"hello\n"


async def serve_all(listening, done):
    server = await asyncio.start_server(serve, sock=listening, backlog=COUNT)
    await asyncio.to_thread(done)
    server.close()


async def connect_all(address):
    connected = asyncio.Barrier(COUNT)
    return sum(await asyncio.gather(*[connect(address, connected) for _ in range(COUNT)]))


def serve_in_thread(connection):
    with connection:
        while line := connection.recv(1024):
            connection.sendall(line)


def serve_all_in_threads(listening):
    threads = []
    for _ in range(COUNT):
        connection, _ = listening.accept()
        threads.append(threading.Thread(target=serve_in_thread, args=[connection]))
        threads[-1].start()
    for thread in threads:
        thread.join()


def connect_in_thread(address, connected, answers):
    with socket.create_connection(address) as connection:
        connected.put(connection)
        answers.append(connection.recv(1024) == b"hello\n")


def connect_all_in_threads(address):
    connected = queue.SimpleQueue()
    answers = []
    threads = [threading.Thread(target=connect_in_thread, args=[address, connected, answers]) for _ in range(COUNT)]
    for thread in threads:
        thread.start()
    # Threads that all wait at one barrier would wake each other up for minutes.
    for connection in [connected.get() for _ in range(COUNT)]:
        connection.sendall(b"hello\n")
    for thread in threads:
        thread.join()
    return sum(answers)


def main():
    uses_threads = sys.argv[1] == "threads"
    threading.stack_size(STACK)
    listening = socket.create_server(("127.0.0.1", 0), backlog=COUNT)
    address = listening.getsockname()
    clients = os.fork()
    if clients == 0:
        listening.close()
        answers = connect_all_in_threads(address) if uses_threads else asyncio.run(connect_all(address))
        os._exit(0 if answers == COUNT else 1)
    failed = 0

    def done():
        nonlocal failed
        failed = os.waitpid(clients, 0)[1]

    if uses_threads:
        serve_all_in_threads(listening)
        done()
    else:
        asyncio.run(serve_all(listening, done))
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(each.ru_utime + each.ru_stime for each in used)
    # In kilobytes on Linux.
    print(json.dumps({"seconds": seconds, "bytes": sum(each.ru_maxrss for each in used) * 1024}))
    sys.exit(1 if failed else 0)


main()
