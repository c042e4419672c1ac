import asyncio


async def inner():
    await asyncio.sleep(1)
    print(*(line.split(" at ")[0].split("0x")[0].rstrip(" (") for line in asyncio.format_call_graph(task).splitlines() if "Task" in line), sep="\n")


async def outer():
    await asyncio.create_task(inner(), name="inner")


async def main():
    global task
    task = asyncio.create_task(outer(), name="outer")
    await task


asyncio.run(main())
