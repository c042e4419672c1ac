import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"abcdefgh")
    print((await reader.readexactly(3)).decode(), (await reader.readexactly(0)).decode() == "")
    reader.feed_eof()
    try:
        await reader.readexactly(9)
    except asyncio.IncompleteReadError as error:
        print(error.partial.decode(), error.expected, error)
    print(int(reader.at_eof()), (await reader.read()).decode() == "")
    try:
        await reader.readexactly(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
