import asyncio


async def main():
    try:
        with asyncio.Lock():
            pass
    except TypeError as error:
        print(str(error).split(") ")[-1])
    try:
        async with open("notes.txt", "w"):
            pass
    except TypeError as error:
        print(str(error).split(") ")[-1])


asyncio.run(main())
