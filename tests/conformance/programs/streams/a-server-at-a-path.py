import asyncio


async def shout(reader, writer):
    line = await reader.readline()
    writer.write(line.upper())
    writer.close()


async def main():
    path = "/tmp/asyncio-conformance.sock"
    server = await asyncio.start_unix_server(shout, path)
    async with server:
        reader, writer = await asyncio.open_unix_connection(path)
        print(writer.get_extra_info("peername") == path, repr(writer.get_extra_info("sockname")))
        writer.write(b"psst\n")
        print((await reader.readline()).decode().rstrip())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
