import asyncio


async def main():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"a;;b;c||d")
    print((await reader.readuntil(b";;")).decode())
    print((await reader.readuntil((b"||", b";"))).decode())
    print((await reader.readuntil((b"||", b";"))).decode())
    for separator in [b"", ()]:
        try:
            await reader.readuntil(separator)
        except ValueError as error:
            print(error)
    reader.feed_eof()
    try:
        await reader.readuntil(b";")
    except asyncio.IncompleteReadError as error:
        print(error.partial.decode(), error.expected, error)


asyncio.run(main())
