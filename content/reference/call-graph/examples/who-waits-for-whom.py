import asyncio


def name_of(graph):
    return graph.future.get_name()


async def look(task):
    graph = asyncio.capture_call_graph(task)
    print(name_of(graph), "is awaited by")
    for name in sorted(map(name_of, graph.awaited_by)):
        print(name)


async def main():
    async with asyncio.TaskGroup() as group:
        baker = group.create_task(
            asyncio.sleep(5), name="baker"
        )
        await asyncio.sleep(1)
        group.create_task(wait_for(baker), name="customer")
        await asyncio.sleep(1)
        await look(baker)


async def wait_for(task):
    await task


asyncio.run(main())
