import asyncio

from choir import choir


async def in_turns(lines):
    for line in lines:
        yield line
        await asyncio.sleep(0)


async def sing(name, lines):
    async for line in in_turns(lines):
        print(name + ":", line)


async def main():
    async with asyncio.TaskGroup() as group:
        for singer in choir:
            group.create_task(sing(singer.name, singer.lines))
    print("the song is over")


asyncio.run(main())
