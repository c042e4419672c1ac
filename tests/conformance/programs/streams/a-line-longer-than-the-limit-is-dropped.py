import asyncio


async def main():
    reader = asyncio.StreamReader(limit=5)
    reader.feed_data(b"1234567\nshort\n123456789")
    try:
        await reader.readuntil()
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    print((await reader.readline()).decode().rstrip())
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    reader.feed_data(b"\n")
    reader.feed_eof()
    print(repr((await reader.read()).decode()))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
