import asyncio


def show():
    for line in asyncio.format_call_graph().splitlines():
        print(line.split("0x")[0].split("File")[0], line.split(", in ")[-1] if "File" in line else "")


async def generate():
    show()
    yield 1


async def main():
    async for _ in generate():
        pass


asyncio.run(main())
