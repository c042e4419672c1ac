import asyncio


async def total(reader, writer):
    numbers = (await reader.read()).decode().split()
    print("all of it:", " ".join(numbers))
    await asyncio.sleep(0.1)
    writer.write(f"{sum(map(int, numbers))}\n".encode())
    writer.close()


async def main():
    server = await asyncio.start_server(total, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(int(writer.can_write_eof()))
    writer.writelines([b"1 2 ", b"3 4"])
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    print("sum:", (await reader.readline()).decode().rstrip())
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
